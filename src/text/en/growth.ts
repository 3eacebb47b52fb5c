import { toPlural } from "../plural";
import type { growth as ru } from "../ru/growth";

const monthsShort = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export const growth: typeof ru = {
  accordingTo: (of) => `According to ${of}`,
  seriesBy: "According to the IFRC",
  computedBy: (of) => `Computed from what ${of} said`,
  seriesComputedBy: "Computed from IFRC data",
  grown: ({ where, ratio, beforeYear, afterYear }) =>
    `There were ${ratio} times as many volunteers ${where} in ${afterYear} as in ${beforeYear}`,
  notGrown: (where, people, year) => `There were ${people} volunteers ${where} in ${year}`,
  single: (where, people, when, measure) =>
    measure === "initiative-volunteers"
      ? `${people} were working on large initiatives ${where} ${when}`
      : `There were ${people} ${where} ${when}`,
  series: (where, people, year, society) => `the ${society} ${where} had ${people} in ${year}`,
  seriesEmpty: (where, society) => `there are no data on ${society} volunteers ${where}`,
  volunteers: (people, count) =>
    `${people} ${toPlural("en", count, { one: "volunteer", other: "volunteers" })}`,
  lead: ({ beforeYear, before, afterYear, after }) =>
    `There were ${before} of them in ${beforeYear} and ${after} ${afterYear - beforeYear === 1 ? "a year later" : `in ${afterYear}`}.`,
  retold: (publisher, of, where) =>
    `This is how the ${publisher} reports what ${of} said at an online meeting held during the forum ${where}.`,
  quoted: (of, where) => `${of} said so at an online meeting held during the forum ${where}.`,
  ofInitiatives: "These are volunteers in large initiatives, not all volunteers in the country.",
  singleOnly: "Only one value was stated, so growth is unknown.",
  seriesLead:
    "These are volunteers of one organisation, not all volunteers in the country. We found no national totals by year.",
  seriesCarried: (years, count) =>
    count === 1
      ? `For ${years} the value is carried over from the year before: the point is hollow and the line to it dotted.`
      : `For ${years} the values are carried over from the year before: the points are hollow and the lines to them dotted.`,
  seriesUnchanged: (years) =>
    `It is not known whether the value for ${years} was reported or carried over, so it has a question mark.`,
  seriesGap: (years) => `There are no data for ${years}.`,
  seriesUnread: (years) => `No readable data were found for ${years}.`,
  doubt: (speaker, when, people) => `Officials gave other numbers too: ${people} ${when} (${speaker}).`,
  thousands: () => undefined,
  people: (count) => toPlural("en", count, { one: "person", other: "people" }),
  ofThousand: "per 1,000 residents",
  ratePhrase: (rate) => `${rate} per 1,000 residents`,
  unitWhen: (unit, when) => `${unit}, ${when}`,
  pointName: (said, speaker, when) => `${said}, ${when}, ${speaker}`,
  saidBy: (said, by) => `${said} (${by})`,
  byWhen: (speaker, when) => `${speaker}, ${when}`,
  shortMonth: (month, year) => `${monthsShort[month - 1]} ${year}`,
  fromTo: (from, to) => `${from} – ${to}`,
  notComputed: "not computed",
  carriedOver: "carried over",
  scaleLabel: "How to count volunteers",
  scales: { people: "People", "per-thousand": "Per 1,000 residents" },
  showOthers: "What others said",
  saidKey: "The dashed line joins two statements: what lay between them is not known.",
  othersKey: "Hollow points: said by others. Arrow: “more than”. Dashed outline: “about”.",
  omitted: (statements) =>
    `Not shown per 1,000 residents: ${statements}. There is no population figure for the period, or the period is longer than a year.`,
  computedPeople: (ratio, more, percent) => `Computed: ${ratio}; ${more} more, that is ${percent}.`,
  computed: (rates) => `Computed ${rates}.`,
  forYear: (year, formula) => `for ${year}: ${formula}`,
  equals: (formula, value) => `${formula} = ${value}`,
  population: "Population: World Bank, mid-year estimate.",
  besideTitle: { growth: "About the Network itself", single: "Also said" },
  beside: {
    volunteers: () => "volunteers",
    "network-volunteers": () => "volunteers take part in the Network’s campaigns",
    "network-cities": (count) =>
      `${toPlural("en", count, { one: "city", other: "cities" })} where the Network’s partners work`,
    "national-events": () => "national events",
    "regional-events": () => "municipal and regional events",
    initiatives: () => "large volunteer initiatives",
    "initiative-volunteers": () => "volunteers work on large initiatives",
  },
  besideBy: (speakers) => `by ${speakers}`,
  failed: "The chart did not load completely. All values are in the table below.",
  table: {
    caption: (counted, country) => `${counted}: ${country}, values with their sources`,
    when: "Period",
    value: "Value",
    rate: "Per 1,000 residents",
    speaker: "Said by",
    words: "Source’s words",
    source: "Source",
  },
  says: {
    scale: {
      people: "The chart shows the number of people.",
      "per-thousand": "The chart shows the number per 1,000 residents.",
    },
    year: (year) => (year === undefined ? "No year is chosen." : `${year} is chosen.`),
  },
  keys: "Arrows, Home and End: another value. Enter: choose its year. Esc: clear the choice.",
  alt: (counted, points) => `${counted}: ${points}.`,
};
