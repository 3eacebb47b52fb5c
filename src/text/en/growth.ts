import { toPlural } from "../plural";
import type { growth as ru } from "../ru/growth";

const monthsShort = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthsFull = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const growth: typeof ru = {
  grown: (where, ratio) => `${ratio} times as many volunteers ${where}`,
  notGrown: (where, people) => `Volunteers ${where}: ${people}`,
  single: (country, people) => `${country}: ${people}, growth unknown`,
  series: (where, people, year) => `${where}, ${people} of the Red Cross and Red Crescent in ${year}`,
  seriesEmpty: (where) => `${where}, no data on volunteers of the Red Cross and Red Crescent`,
  volunteers: (people, count) =>
    `${people} ${toPlural("en", count, { one: "volunteer", other: "volunteers" })}`,
  lead: ({ beforeYear, before, afterYear, after, where, speaker, role }) => {
    const later = afterYear - beforeYear === 1 ? "a year later already" : `in ${afterYear}`;
    return `There were ${before} of them in ${beforeYear} and ${later} ${after}, ${speaker}${role === undefined ? "" : ` (${role})`} told the forum ${where}.`;
  },
  singleLead: ({ speaker, role, when, measure }) => {
    const who = role === undefined ? speaker : `${speaker}, ${role},`;
    const counted =
      measure === "initiative-volunteers"
        ? " These are volunteers who work on large volunteer initiatives."
        : "";
    return `${when} ${who} gave this number at the forum.${counted} Only one value was stated, so no growth is known.`;
  },
  seriesLead:
    "These are volunteers of one organisation, not all volunteers of the country. The sources give no total to measure growth by.",
  seriesCarried: (years, count) =>
    count === 1
      ? `For ${years} the International Federation repeated its earlier value: that point is hollow, the line to it dotted.`
      : `For ${years} the International Federation repeated its earlier value: those points are hollow, the line to them dotted.`,
  seriesGap: (years) => `There are no data for ${years}.`,
  doubt: (speaker, when, people) =>
    `Other officials gave other numbers: ${speaker === "minister" ? "a minister" : speaker} spoke of ${people} ${when}.`,
  inMonth: (month, year) => `in ${monthsFull[month - 1]} ${year}`,
  inYear: (year) => `in ${year}`,
  aboutThousands: (value) => `${value} thousand`,
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
  times: (ratio) => `×${ratio}`,
  and: (one, other) => `${one} · ${other}`,
  more: (thousands) => `${thousands} thousand`,
  scaleLabel: "How to count volunteers",
  scales: { people: "People", "per-thousand": "Per 1,000 residents" },
  showOthers: "Show other statements",
  othersKey: "Hollow: stated by others; an arrow: “more than”; dashed: “about”.",
  omitted: (statements) =>
    `Not computed per 1,000 residents: ${statements}. There is no population for the period, or it is longer than a year.`,
  computedPeople: (growth, ratio) => `Computed from the two values: ${growth}, that is, ${ratio}.`,
  computedRates: (growth, rates, people) =>
    `Computed: ${rates}. Per 1,000 residents the growth is ${growth}, by head-count ${people}.`,
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
