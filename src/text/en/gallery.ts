import type { gallery as ru } from "../ru/gallery";

export const gallery: typeof ru = {
  title: "Figures of the atlas on your site",
  description:
    "Every figure of the atlas can be embedded in another site: code for a page, a letter, a message.",
  lead: "Choose a figure, set how it looks and copy the code. It needs no renewing: the figure takes its values from the atlas.",
  noscript:
    "The code to paste is written by JavaScript, which is off. The links and pictures below work without it.",
};
