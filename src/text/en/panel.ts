import type { panel as ru } from "../ru/panel";

export const panel: typeof ru = {
  empty: {
    title: "Choose a country",
    lead: "Select a country on the map or in the list to see everything known about it, and who said it, when and where.",
  },
  back: "All countries",
  status: {
    member: "member of the CIS",
    leaving: "member of the CIS, leaving",
    associate: "associate member of the CIS",
    "not-member": "not a member of the CIS",
  },
  asOf: (date) => `as of ${date}`,
  before: (status) => `In 2024: ${status}`,
  years: { year: "Year", value: "Value", note: "Note" },
  perThousand: (value) => `${value} per 1,000 residents`,
  saidInArticle: "In the article",
  saidByOthers: (count) => `Other sources: ${count}`,
  eventsOf: (count) => `Events: ${count}`,
  unknown: "What we do not know",
  noTotal: "We found no total number of volunteers for the country.",
  noGrowth: "Growth is unknown: only one value was stated.",
  twoMethods: "These values were obtained by different methods and cannot be compared.",
  noEvents: "Our sources name no events in this city.",
  countries: "Countries",
};
