import { toPlural } from "../plural";
import type { timeline as ru } from "../ru/timeline";

const daysAsWords = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const months = [
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

export const timeline: typeof ru = {
  title: (where, days, month, year) => {
    const said = `${daysAsWords[days] ?? days} ${toPlural("en", days, { one: "day", other: "days" })}`;
    return `The forum ${where}: ${said} in ${month === undefined ? "" : `${months[month - 1]} `}${year}`;
  },
  emptyTitle: "Forum events",
  subtitle: (years) => `Events of ${years}`,
  subtitleWithClock: (years, placeIn, offset) =>
    `Events of ${years}; forum days are in local time ${placeIn} (${offset})`,
  empty: "Our sources name no events.",
  drawing: "Timeline: events in order",
  drawn: {
    years: (years) => `Timeline: the years ${years}`,
    days: () => "Timeline: the days of the forum",
    meeting: () => "Timeline: the order of the meeting",
  },
  levelLabel: "Time scale",
  levels: { years: "Years", days: "Days", meeting: "Meeting" },
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  keys: "Arrows, Home and End: another event. Enter: select. + and −: zoom in and out. Esc: clear the selection.",
  label: (place, date, planned) =>
    [planned ? "planned" : undefined, place, date].filter((part) => part !== undefined).join(", "),
  noEvents: "no events",
  gap: (months, isAtLeast) =>
    `${isAtLeast ? "at least " : ""}${months} ${toPlural("en", months, { one: "month", other: "months" })}`,
  noProgramme: "We found no programme of the forum, so what happened on the other days is not known.",
  nothingKnown: "What happened on this day is not known: we found no programme.",
  measured: (measure, value) => `${measure}: ${value}`,
  meetingDay: (title) => `${title}: on one of these days; which one is not stated`,
  meetingWhen: (title, days) => `${title}: on one of the days of ${days}`,
  meetingOrder: "The order follows the article, which gives no times.",
  clockThere: (place, offset) => `${place}, ${offset}`,
  clockYours: (zone, offset) => `Your time: ${zone}, ${offset}`,
  sameClock: (zone) => `Your time (${zone}) is the same as at the forum.`,
  yours: (from, to) => `for you: ${from}\u00a0– ${to}`,
  moment: (day, time) => `${day}, ${time}`.replaceAll(" ", "\u00a0"),
  says: {
    level: {
      years: "Years are shown.",
      days: "The days of the forum are shown.",
      meeting: "The order of the meeting is shown.",
    },
    event: (title, when) => `Chosen event: ${title}, ${when}.`,
    place: (place) => `Marked on the map: ${place}.`,
    nothing: "No event is chosen.",
  },
  chosen: "Selected event",
  online: "Online",
  onMap: (place) => `${place} on the map`,
  whereNot: "place not stated",
  eventsAt: (placeIn) => `Events ${placeIn}`,
  noEventsAt: (placeIn) => `Our sources name no events ${placeIn}.`,
  said: "What was said about it",
  table: {
    caption: "All events",
    when: "When",
    event: "Event",
    place: "Place",
    source: "Source",
    said: (words, speaker) => `${words.replace(/\.$/, "")} (${speaker}).`,
  },
  plannedNote: "planned; whether it took place is not known",
};
