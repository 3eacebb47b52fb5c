import type { people as ru } from "../ru/people";

export const people: typeof ru = {
  who: {
    stated: { be: "a volunteer", one: "a volunteer", many: "volunteers" },
    observed: {
      be: "a Red Cross or Red Crescent volunteer",
      one: "a Red Cross or Red Crescent volunteer",
      many: "Red Cross and Red Crescent volunteers",
    },
  },
  change: ({ where, be, beforeYear, before, afterYear, after }) =>
    `${where}, one resident in ${before} was ${be} in ${beforeYear}, and one in ${after} in ${afterYear}`,
  share: (where, one, oneIn) => `${where}, one resident in ${oneIn} is ${one}`,
  counted: (where, value, many) => `${where}, ${value} ${many}`,
  nothing: (where) => `${where}, there are no data on the number of volunteers`,
  saidChange: ({ before, beforeYear, after, afterYear, speaker }) =>
    `There were ${before} volunteers in ${beforeYear} and ${after} in ${afterYear}, says ${speaker}.`,
  saidOnce: (measure, value, when, speaker) => `${measure}: ${value} (${when}), says ${speaker}.`,
  observed: (publisher) =>
    `These are volunteers of one organisation, not all volunteers in the country. Data: ${publisher}.`,
  dot: (people) => `Each dot is ${people} volunteers.`,
  rest: "A smaller dot is less than a thousand.",
  note: (year, oneIn) => `${year}, one in ${oneIn}`,
  yearLabel: "Which year is shown",
  alt: (counts) => `Shown as dots: ${counts}.`,
  altCount: (value, note) => `${value} (${note})`,
  table: {
    caption: (country) => `Volunteers and residents: ${country}`,
    year: "Year",
    people: "Volunteers",
    residents: "Residents",
    oneIn: "One resident in",
  },
};
