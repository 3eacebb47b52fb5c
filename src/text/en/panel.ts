import type { panel as ru } from "../ru/panel";

export const panel: typeof ru = {
  empty: {
    title: "Choose a country",
    lead: "Select a country on the map or in the list to see everything known about it, and who said it, when and where.",
  },
  values: {
    redcross: (year) => `Red Cross and Red Crescent volunteers per 1,000 residents, ${year}.`,
    survey: (year) => `Share of adults who volunteered in the past month, ${year} survey.`,
    article: () => "The article’s numbers count different things and cannot be compared.",
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
  noTotal: "We found no official total number of volunteers in the country.",
  noGrowth: "Growth is unknown: only one value was stated.",
  twoMethods:
    "These numbers count different things, or we do not know how they were obtained. They cannot be compared.",
  noEvents: "Our sources name no events in this city.",
  countries: "Countries",
};
