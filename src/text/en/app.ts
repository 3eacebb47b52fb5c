import type { app as ru } from "../ru/app";

export const app: typeof ru = {
  shortTitle: "CIS Atlas",
  description:
    "How many volunteers there are in the countries of the CIS, who says so, and which numbers can be compared.",
  survey: (year, percent) =>
    `In a survey of ${year}, ${percent} of adults had volunteered in the past month.`,
  each: "Every number comes with who gave it and when.",
};
