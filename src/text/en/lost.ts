import type { lost as ru } from "../ru/lost.ts";

export const lost: typeof ru = {
  sentence: "The atlas has no such figure, or the figure has moved.",
  page: "The atlas has no such page.",
  atlas: "Open the atlas",
  gallery: "All figures for embedding",
};
