import type { doctor as ru } from "../ru/doctor";
import { addresses } from "./doctor/addresses";
import { elements } from "./doctor/elements";
import { frames } from "./doctor/frames";
import { headers } from "./doctor/headers";

export const doctor: typeof ru = {
  title: "What is wrong with the embed",
  description:
    "A check of the code by which a figure of the atlas was pasted into a page: what is in its way, and how to mend it.",
  lead: "Paste the code of a figure, or the HTML of the page it is on: this says what is in its way and how to mend it.",
  privacy:
    "All of it is checked in this browser. What you paste is read as text: it is not run, and it is sent nowhere.",
  noscript: "The check is done by JavaScript, which is off. The list below works without it.",
  fields: {
    html: "Code of the figure, or HTML of the page",
    headers: "Headers of the page’s answer",
    headersHint:
      "Not required. They help where the figure is not seen at all: find them under Network in the developer tools, or by curl -I.",
  },
  check: "Check",
  clear: "Clear",
  example: "Show an example",
  empty:
    "Nothing is pasted yet. The example shows what will be here: it has a few faults that are met often.",
  copy: "Copy",
  copied: "Copied",
  refused: "The browser does not let the page copy. The text is selected: copy it yourself.",
  reading: "Checking…",
  failed: {
    lead: "The check could not be loaded. What you pasted is still there.",
    again: "Try again",
  },
  verdicts: {
    broken: "The figure is not seen, or not all of it",
    worse: "The figure is seen, but does not work for everybody",
    fine: "All works, with remarks",
    none: "All is well",
  },
  allRight: "The code is as the atlas hands it out, and nothing of what you pasted is in the figure’s way.",
  unseen:
    "Style sheets and scripts of your site cannot be seen from here. Headers are checked only if you paste them.",
  severities: { broken: "Broken", worse: "Not for everybody", fine: "Remark" },
  kinds: { frame: "frame", element: "element", picture: "picture" },
  place: (kind: string, line: number) => `${kind}, line ${line}`,
  todo: "What to do:",
  write: "As it should read",
  mended: {
    title: "The mended code",
    jump: "Go to the mended code",
    lead: "View, language, theme and parameters are the same.",
    unknown: "Nobody can tell which figure was meant. Choose it anew:",
    gallery: "Embed a figure",
  },
  usualTitle: "What is wrong most often",
  usualLead: "This can be checked by eye as well.",
  findings: { ...addresses, ...frames, ...elements, ...headers },
};
