import { toPlural } from "../plural";
import type { growth as ru } from "../ru/growth";

const monthsShort = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export const growth: typeof ru = {
  accordingTo: (of) => `According to ${of}`,
  seriesBy: "According to the International Federation",
  grown: ({ where, ratio, beforeYear, afterYear }) =>
    `There were ${ratio} times as many volunteers ${where} in ${afterYear} as in ${beforeYear}`,
  notGrown: (where, people, year) => `There were ${people} volunteers ${where} in ${year}`,
  single: (where, people, when, measure) =>
    measure === "initiative-volunteers"
      ? `There were ${people} at work on large initiatives ${where} ${when}`
      : `There were ${people} ${where} ${when}`,
  series: (where, people, year) => `${where}, ${people} of the Red Cross and Red Crescent in ${year}`,
  seriesEmpty: (where) => `${where}, no data on volunteers of the Red Cross and Red Crescent`,
  volunteers: (people, count) =>
    `${people} ${toPlural("en", count, { one: "volunteer", other: "volunteers" })}`,
  lead: ({ beforeYear, before, afterYear, after }) =>
    `There were ${before} of them in ${beforeYear} and ${after} ${afterYear - beforeYear === 1 ? "a year later" : `in ${afterYear}`}.`,
  retold: (publisher, of, where) =>
    `The ${publisher} gives this as the words of ${of} at an online meeting held during the forum ${where}.`,
  quoted: (of, where) => `These are the words of ${of} at an online meeting held during the forum ${where}.`,
  ofInitiatives: "These are volunteers of large initiatives, not all volunteers of the country.",
  singleOnly: "Only one value was stated, so no growth is known.",
  seriesLead:
    "These are volunteers of one organisation, not all volunteers of the country. The sources give no total to measure growth by.",
  seriesCarried: (years, count) =>
    count === 1
      ? `For ${years} the International Federation repeated its earlier value: that point is hollow, the line to it dotted.`
      : `For ${years} the International Federation repeated its earlier value: those points are hollow, the line to them dotted.`,
  seriesGap: (years) => `There are no data for ${years}.`,
  doubt: (speaker, when, people) => `Officials gave other numbers too: ${people} ${when} (${speaker}).`,
  thousands: () => "thousand",
  people: (count) => toPlural("en", count, { one: "person", other: "people" }),
  ofThousand: "per 1,000 residents",
  ratePhrase: (rate) => `${rate} per 1,000 residents`,
  unitWhen: (unit, when) => `${unit}, ${when}`,
  pointName: (said, speaker, when) => `${said}, ${when}, ${speaker}`,
  saidBy: (said, by) => `${said} (${by})`,
  byWhen: (speaker, when) => `${speaker}, ${when}`,
  shortMonth: (month, year) => `${monthsShort[month - 1]} ${year}`,
  fromTo: (from, to) => `${from} – ${to}`,
  notComputed: "not computed",
  carriedOver: "carried over",
  scaleLabel: "How to count volunteers",
  scales: { people: "People", "per-thousand": "Per 1,000 residents" },
  showOthers: "What others said",
  saidKey: "The dashed line joins two statements: nobody said what was between them.",
  othersKey: "Hollow: stated by others; an arrow: “more than”; dashed: “about”.",
  omitted: (statements) =>
    `Not computed per 1,000 residents: ${statements}. There is no population for the period, or it is longer than a year.`,
  computedPeople: (ratio, more, percent) => `Computed: ${ratio}; the increase is ${more}, or ${percent}.`,
  computed: (rates) => `Computed: ${rates}.`,
  forYear: (year, formula) => `${year}: ${formula}`,
  equals: (formula, value) => `${formula} = ${value}`,
  population: "Population: World Bank, mid-year estimate.",
  besideTitle: { growth: "The Network on itself", single: "Also stated" },
  beside: {
    volunteers: () => "volunteers",
    "network-volunteers": () => "volunteers take part in the Network’s actions",
    "network-cities": (count) =>
      `${toPlural("en", count, { one: "city", other: "cities" })} where the Network’s partners act`,
    "national-events": () => "events of national level",
    "regional-events": () => "events of municipal and regional level",
    initiatives: () => "large volunteer initiatives",
    "initiative-volunteers": () => "volunteers work on the initiatives",
  },
  besideBy: (speaker) => `As said by ${speaker}`,
  failed: "The chart did not load completely. All values are in the table below.",
  table: {
    when: "Period",
    value: "Value",
    rate: "Per 1,000 residents",
    speaker: "Said by",
    words: "Words of the source",
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
  alt: (points) => `Values: ${points}.`,
};
