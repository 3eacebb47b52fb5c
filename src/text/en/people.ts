import { toPlural } from "../plural";
import type { people as ru } from "../ru/people";

export const people: typeof ru = {
  who: {
    stated: () => ({ be: "a volunteer", one: "a volunteer", many: volunteersOf }),
    part: () => ({
      be: "a volunteer in large initiatives",
      one: "a volunteer in large initiatives",
      many: (count) => `${volunteersOf(count)} in large initiatives`,
    }),
    observed: (society) => ({
      be: `a ${society} volunteer`,
      one: `a ${society} volunteer`,
      many: (count) => `${society} ${volunteersOf(count)}`,
    }),
  },
  change: ({ where, be, beforeYear, before, afterYear, after }) =>
    `one resident in ${before} was ${be} ${where} in ${beforeYear}, and one in ${after} in ${afterYear}`,
  share: (where, one, oneIn) => `${where} one resident in ${oneIn} is ${one}`,
  sharePart: (where, residents) =>
    `${where} there are ${residents} residents for each volunteer of the large initiatives`,
  notePart: (year, residents) => `${year}, ${residents} residents per volunteer in large initiatives`,
  counted: (where, people) => `${where} there are ${people}`,
  nothing: (where) => `${where} there are no data on the number of volunteers`,
  saidChange: ({ before, beforeYear, after, afterYear, speaker }) =>
    `There were ${before} volunteers in ${beforeYear} and ${after} in ${afterYear} (${speaker}).`,
  saidOnce: (measure, value, when, speaker) => `${measure}: ${value} (${when}, ${speaker}).`,
  observed: (publisher) =>
    `These are volunteers of one organisation, not all volunteers in the country. Data: ${publisher}.`,
  dot: (people) => `Each dot is ${people} volunteers.`,
  rest: "A smaller dot is less than a thousand.",
  note: (year, oneIn) => `${year}, one in ${oneIn}`,
  yearLabel: "Which year is shown",
  alt: (counts) => `Shown as dots: ${counts}.`,
  altCount: (value, note) => `${value} (${note})`,
  table: {
    caption: (counted, country) => `${counted} and residents: ${country}`,
    year: "Year",
    residents: "Residents",
    oneIn: "Residents per volunteer",
  },
};

function volunteersOf(count: number): string {
  return toPlural("en", count, { one: "volunteer", other: "volunteers" });
}
