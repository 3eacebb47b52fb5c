import type { guide as ru } from "../ru/guide";

export const guide: typeof ru = {
  skip: "Skip to content",
  pages: "For websites",
  names: { gallery: "Embed a figure", doctor: "Check an embed" },
  language: "Language",
};
