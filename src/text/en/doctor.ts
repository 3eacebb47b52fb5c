import type { doctor as ru } from "../ru/doctor";

export const doctor: typeof ru = {
  title: "What is wrong with the embed",
  description:
    "A check of the code by which a figure of the atlas was pasted into a page: what is in its way, and how to mend it.",
  lead: "Paste the code or the whole page, and this says what is in the figure’s way and how to mend it.",
  noscript: "The check is done by JavaScript, which is off.",
};
