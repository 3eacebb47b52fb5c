import type { app as ru } from "../ru/app";

export const app: typeof ru = {
  shortTitle: "CIS Atlas",
  description:
    "How many volunteers there are in the CIS countries, who says so and which numbers can be compared.",
  survey: (year, percent) => `In a ${year} survey, ${percent} of adults had volunteered in the past month.`,
  each: "For every number, the atlas says who gave it, and when.",
};
