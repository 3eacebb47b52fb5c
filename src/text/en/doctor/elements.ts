import type { elements as ru } from "../../ru/doctor/elements";

const scriptTodo = "Take the script tag of the mended code.";

export const elements: typeof ru = {
  "no-script": {
    title: "The script is missing",
    why: "Without it there is a picture instead of the live figure.",
    todo: "Add the script tag of the mended code; if a system strips it, paste the frame, which needs no script.",
  },
  "no-element": {
    title: "There is a script, but no element cis-figure",
    why: "The script has nothing to show: a system may have stripped a tag that it does not know.",
    todo: "Allow the tag cis-figure, or paste the frame, which needs no script.",
  },
  "element-empty": {
    title: "There is nothing in the element",
    why: "Where the script is blocked nothing will be seen, and the frame takes its name from the alt of the picture.",
    todo: "Paste the element with the picture in it.",
  },
  "no-room": {
    title: "No room is kept for the figure",
    why: "Once it is loaded, all that is below will move under the reader’s hand.",
    todo: "Take the box around the element from the mended code, or give the element a min-height.",
  },
  isolated: {
    title: "The figure is isolated",
    why: "With the attribute isolated it remembers nothing and cannot copy. If that is meant, all is well.",
    todo: "Take isolated away if you do not need it.",
  },
  "script-not-module": {
    title: "The script will not run",
    why: 'It is a module: without type="module" a browser cannot read it. Page accelerators and cookie banners change the type.',
    todo: 'Put type="module" back, and exclude the script from such plugins: it sets no cookie.',
  },
  "script-credentials": {
    title: "Browsers will refuse the script",
    why: "With use-credentials they expect a special consent of the atlas, whose files are for everybody alike.",
    todo: "Leave crossorigin without a value.",
  },
  "script-without-crossorigin": {
    title: "The script has no crossorigin",
    why: "A module does not need it: a browser asks for it in the right way anyhow.",
    todo: "Nothing has to be changed.",
  },
  "script-integrity": {
    title: "The checksum of the script does not match",
    why: "A browser does not run a file that differs from integrity.",
    todo: scriptTodo,
    detail: ({ current }) => `The right one: ${current}`,
  },
  "script-without-integrity": {
    title: "The script has no checksum",
    why: "It works, but a browser would not notice that the file was swapped.",
    todo: "Add the integrity of the mended code.",
  },
  "script-older": {
    title: "The script is of an earlier build",
    why: "Under its name a file never changes, and works as long as it lies on the server of the atlas. Whether it does cannot be told from here.",
    todo: scriptTodo,
    detail: ({ current }) => `Now: ${current}`,
  },
  "script-other-version": {
    title: "The script is of another version",
    why: "It cannot do what came later, and its file may be gone.",
    todo: scriptTodo,
    detail: ({ current }) => `Now: ${current}`,
  },
  "script-twice": {
    title: "The page has two different scripts",
    why: "The one that is loaded first works; the other is of no use.",
    todo: "Leave one, that of the mended code.",
  },
  "no-alt": {
    title: "The picture has no description",
    why: "Whoever does not see it will not know what it shows.",
    todo: "Say in alt what is shown.",
  },
};
