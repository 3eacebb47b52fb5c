import { toPlural } from "../plural";
import type { map as ru } from "../ru/map";

export const map: typeof ru = {
  lensLabel: "What the map shows",
  lenses: { redcross: "Red Cross and Crescent", article: "Article", survey: "Survey", status: "Status" },
  frameLabel: "Visible part of the map",
  frames: {
    cis: "All CIS",
    "central-asia": "Central Asia",
    caucasus: "Caucasus and west",
    "far-east": "Far East",
  },
  tiles: "Tiles",
  mapName: (title) => `Map. ${title}.`,
  tilesName: (title) => `Tiles: each country is an equal square. ${title}.`,
  countries: "Countries",
  places: "Places of events",
  keys: "Arrow keys, Home and End move to another country, Enter chooses it, + and − zoom, 0 resets the view, Esc clears the choice.",
  tileKeys: "Arrow keys, Home and End move to another country, Enter chooses it, Esc clears the choice.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomReset: "Reset the view",
  wheelHint: "Hold Ctrl or ⌘ to zoom with the wheel",
  borders:
    "Borders are schematic (Natural Earth) and express no position of the authors on the status of territories.",
  disputed: "The status of Crimea is disputed; the map takes no side.",
  nonMembers: (names) => `Not members of the CIS, and not coloured on the map: ${names}.`,
  nonMember: (name, note) => `${name} ${note.charAt(0).toLowerCase()}${note.slice(1).replace("; ", " and ")}`,
  marker: { event: "place of events", planned: "event planned" },
  placeEvents: (count) => `${count} ${toPlural("en", count, { one: "event", other: "events" })}`,
  placeWhen: (name, when) => `${name}, ${when}`,
  shownYear: (year) => `${year}`,
  yearLabel: "Year",
  play: "Show year by year",
  pause: "Stop",
  unpublished: (years) => `No readable data were found for ${years}`,
  otherYear: (asked, shown) => `There are no values for ${asked}; ${shown} is shown.`,
  says: {
    lens: (lens) => `The map shows: ${lens}.`,
    year: (year) => `${year} is shown.`,
    play: "The years are shown one by one.",
    frame: (frame) => `Visible part of the map: ${frame}.`,
    tiles: "The countries are shown as tiles.",
    country: (mark) => (mark.endsWith(".") ? mark : `${mark}.`),
    noCountry: "No country is chosen.",
    place: (place) => `City chosen: ${place}.`,
  },
  missing: "no data",
  ofCountries: (count) =>
    `${numerals[count - 1] ?? count} ${toPlural("en", count, { one: "country", other: "countries" })}`,
  unchanged: (status) => `“?”: ${status}`,
  method: "equal intervals",
  tableCountry: "Country",
  redcross: {
    title: (societies, countries, year) =>
      `Of the ${countries} with data, ${societies} had the most volunteers per resident in ${year}`,
    societyIn: (society, country) => `the ${society} ${country}`,
    emptyTitle: "Red Cross and Red Crescent volunteers",
    subtitle: (year) =>
      `Volunteers of the national Red Cross and Red Crescent societies per 1,000 residents, ${year}`,
    detail: (value, year) => `${value} per 1,000 residents, ${year}`,
    people: (value, count) => `${value} ${toPlural("en", count, { one: "volunteer", other: "volunteers" })}`,
    missingIn: (year) => `no data for ${year}`,
    unit: "per 1,000 residents",
    tablePeople: "Volunteers",
    tableShare: "Per 1,000 residents",
    tableNote: "Note",
  },
  survey: {
    title: (places, value, countries, year) =>
      `${year} survey: ${value} of adults ${places} had volunteered in the past month, the highest of the ${countries} with data`,
    emptyTitle: "Survey: how many adults volunteer",
    subtitle: (year) =>
      `Share of adults who volunteered time to an organisation in the past month, survey of ${year}. Survey estimates are points, not a trend.`,
    detail: (value, year) => `${value} of adults, survey of ${year}`,
    missingIn: (year) => `not surveyed in ${year}`,
    missing: "not surveyed",
    unit: "of adults",
    tableYear: (year) => `Survey of ${year}`,
  },
  status: {
    title: (members, leaving, associates) =>
      `The CIS has ${numerals[members - 1] ?? members} ${toPlural("en", members, { one: "member", other: "members" })}${leaving && `, ${leaving}`}${associates && `; ${associates}`}`,
    leaving: (names, count) =>
      `${numerals[count - 1] ?? count} of which, ${names}, ${count === 1 ? "is" : "are"} leaving`,
    associate: (names, count) =>
      `${names} ${count === 1 ? "is an associate member" : "are associate members"}`,
    subtitle: (day) => `Status of states in the CIS as of ${day}`,
    notMember: "not a member of the CIS",
    kinds: { member: "CIS member", leaving: "CIS member, leaving", associate: "associate member" },
    short: { member: "member", leaving: "leaving", associate: "associate" },
    asOf: (status, day) => `${status}, as of ${day}`,
    tableStatus: "Status",
    tableDay: "As of",
    tableNote: "Note",
    before: (status) => `In 2024: ${status}.`,
  },
  article: {
    title: "The article gives numbers of volunteers for Kazakhstan and Uzbekistan only",
    subtitle:
      "News item of the CIS Executive Committee on the forum in Birobidzhan, August 2024. The countries count different things, so colour does not compare them.",
    lines: {
      volunteers: (place) => ["volunteers", place],
      initiativeVolunteers: (place) => ["volunteers", "in large initiatives", place],
    },
    detail: {
      volunteers: (value, when, by) => `${value} volunteers, ${when} (${by})`,
      initiativeVolunteers: (value, when, by) => `${value} volunteers in large initiatives, ${when} (${by})`,
    },
    inWordsOf: (of) => `according to ${of}`,
    part: (value) => `${value} (part)`,
    counted: (measure, value, when, speakers) => `${measure}: ${value}, ${when} (${speakers}).`,
    claimed: (claim, by) => `${claim} (${by}).`,
    inYear: (country, when) => `${country}, ${when}`,
    silent: "the article gives no number",
    silentShort: "no number",
    others: "The article says nothing about the number of volunteers in the other countries.",
    tableWords: "What the article says",
  },
};

const numerals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
