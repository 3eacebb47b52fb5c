import type { doctor as ru } from "../ru/doctor";
import { addresses } from "./doctor/addresses";
import { elements } from "./doctor/elements";
import { frames } from "./doctor/frames";
import { headers } from "./doctor/headers";

export const doctor: typeof ru = {
  title: "What is wrong with the embed",
  description:
    "Checks the code that puts an atlas figure on a page: what keeps it from working, and how to fix it.",
  lead: "Paste the code of a figure, or the HTML of the page it is on, to see what keeps it from working and how to fix it.",
  privacy:
    "Everything is checked in this browser. What you paste is read as text: it is not run, and it is not sent anywhere.",
  noscript: "The check needs JavaScript, which is off. The list below works without it.",
  fields: {
    html: "Figure code or page HTML",
    headers: "Response headers of the page",
    headersHint:
      "Optional. They help when the figure does not appear at all: find them in the Network tab of the developer tools, or with curl -I.",
  },
  check: "Check",
  clear: "Clear",
  example: "Show an example",
  empty: "Nothing pasted yet. The example shows what will appear here: it contains a few common mistakes.",
  copy: "Copy",
  copied: "Copied",
  refused: "The browser does not allow copying. The text is selected: copy it yourself.",
  reading: "Checking…",
  failed: {
    lead: "The check could not be loaded. What you pasted is still there.",
    again: "Try again",
  },
  verdicts: {
    broken: "The figure is not visible, or not all of it",
    worse: "The figure is visible, but does not work for everyone",
    fine: "Everything works, with remarks",
    none: "Everything is fine",
  },
  allRight: "The code is exactly what the atlas provides, and nothing you pasted interferes with the figure.",
  unseen:
    "Your site’s style sheets and scripts cannot be seen from here. Headers are checked only if you paste them.",
  severities: { broken: "Broken", worse: "Not for everyone", fine: "Remark" },
  kinds: { frame: "frame", element: "element", picture: "picture" },
  place: (kind: string, line: number) => `${kind}, line ${line}`,
  todo: "What to do:",
  write: "How it should read",
  mended: {
    title: "Corrected code",
    jump: "Go to the corrected code",
    lead: "The view, language, theme and parameters are unchanged.",
    unknown: "It is not clear which figure was meant. Choose it again:",
    gallery: "Embed a figure",
  },
  usualTitle: "Common problems",
  usualLead: "You can also check these yourself.",
  findings: { ...addresses, ...frames, ...elements, ...headers },
};
