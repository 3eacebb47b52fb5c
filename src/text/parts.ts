/** The parts of the words that not every page needs. */
export const parts = [
  "page",
  "panel",
  "growth",
  "people",
  "map",
  "timeline",
  "meeting",
  "question",
  "offline",
] as const;

export type Part = (typeof parts)[number];
