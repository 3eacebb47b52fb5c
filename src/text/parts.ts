/** The message parts that only some pages need. */
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
