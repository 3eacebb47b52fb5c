import type { elements as ru } from "../../ru/doctor/elements";

const scriptTodo = "Use the script tag from the corrected code.";

export const elements: typeof ru = {
  "no-script": {
    title: "The script is missing",
    why: "Without it readers see a picture instead of the live figure.",
    todo: "Add the script tag from the corrected code; if your CMS strips it, paste the frame, which needs no script.",
  },
  "no-element": {
    title: "There is a script, but no cis-figure element",
    why: "The script has nothing to show: your CMS may have stripped the unfamiliar tag.",
    todo: "Allow the cis-figure tag, or paste the frame, which needs no script.",
  },
  "element-empty": {
    title: "The element is empty",
    why: "Where the script is blocked, nothing is shown; and the frame takes its name from the picture’s alt.",
    todo: "Paste the element together with the picture inside it.",
  },
  "no-room": {
    title: "No space is reserved for the figure",
    why: "When it loads, everything below it will jump.",
    todo: "Use the wrapper from the corrected code, or give the element a min-height.",
  },
  isolated: {
    title: "The figure is isolated",
    why: "With the isolated attribute it remembers nothing and cannot copy. If that is intended, all is well.",
    todo: "Remove isolated if you do not need it.",
  },
  "script-not-module": {
    title: "The script will not run",
    why: 'It is a module: browsers cannot run it without type="module". Page optimisers and cookie banners change the type.',
    todo: 'Restore type="module" and exclude the script from such plugins: it sets no cookies.',
  },
  "script-credentials": {
    title: "Browsers will reject the script",
    why: "With use-credentials they require special permission from the atlas, which serves its files to everyone alike.",
    todo: "Leave crossorigin without a value.",
  },
  "script-without-crossorigin": {
    title: "The script has no crossorigin",
    why: "A module does not need it: browsers request it correctly anyway.",
    todo: "No change is needed.",
  },
  "script-integrity": {
    title: "The script’s checksum does not match",
    why: "Browsers do not run a file that does not match integrity.",
    todo: scriptTodo,
    detail: ({ current }) => `Correct: ${current}`,
  },
  "script-without-integrity": {
    title: "The script has no checksum",
    why: "It works, but browsers would not notice if the file were replaced.",
    todo: "Add integrity from the corrected code.",
  },
  "script-older": {
    title: "The script is from an earlier build",
    why: "A file with this name never changes and works as long as it is on the atlas server. Whether it still is cannot be checked from here.",
    todo: scriptTodo,
    detail: ({ current }) => `Now: ${current}`,
  },
  "script-other-version": {
    title: "The script is another version",
    why: "It lacks later features, and its file may be gone.",
    todo: scriptTodo,
    detail: ({ current }) => `Now: ${current}`,
  },
  "script-twice": {
    title: "The page has two different scripts",
    why: "The one that loads first works; the other is redundant.",
    todo: "Keep one: the script from the corrected code.",
  },
  "frame-taken": {
    title: "The frame was stripped and its picture is left",
    why: "Your CMS or your account does not allow frames and scripts. Readers see the picture with its link.",
    todo: "If the picture is enough, paste its code, shown below. An administrator of the site can paste the live figure; in WordPress this needs the unfiltered_html right.",
  },
  "no-alt": {
    title: "The picture has no description",
    why: "People who cannot see it will not know what it shows.",
    todo: "Describe what is shown in alt.",
  },
};
