import { toPlural } from "../plural";
import type { timeline as ru } from "../ru/timeline";

const daysAsWords = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export const timeline: typeof ru = {
  title: (days) =>
    `The forum lasted ${daysAsWords[days] ?? days} ${toPlural("en", days, { one: "day", other: "days" })} in the year that the CIS gave to volunteers`,
  emptyTitle: "The forum’s events",
  subtitle: (years) => `Events of ${years}`,
  subtitleWithClock: (years, placeIn, offset) =>
    `Events of ${years}; the days of the forum are in local time ${placeIn} (${offset})`,
  empty: "Our sources tell of no events.",
  drawing: "Timeline: the events in their order",
  levelLabel: "How closely time is shown",
  levels: { years: "Years", days: "Days", meeting: "Meeting" },
  zoomIn: "Closer",
  zoomOut: "Farther",
  keys: "Arrows, Home and End: another event. Enter: choose. + and −: closer and farther. Esc: clear the choice.",
  label: (place, date, planned) =>
    [planned ? "planned" : undefined, place, date].filter((part) => part !== undefined).join(", "),
  noEvents: "no events",
  gap: (months, isAtLeast) =>
    `${isAtLeast ? "at least " : ""}${months} ${toPlural("en", months, { one: "month", other: "months" })}`,
  noProgramme: "No programme was published: the sources do not tell what the other days held.",
  nothingKnown: "The sources do not tell what this day held.",
  measured: (measure, value) => `${measure}: ${value}`,
  meetingDay: (title) => `${title}: on one of these days; the source does not say which`,
  meetingWhen: (title, days) => `${title}: on one of the days ${days}, online`,
  meetingOrder: "The order is the article’s. It gives no hours or minutes.",
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
  chosen: "Chosen event",
  online: "Online",
  onMap: (place) => `${place} on the map`,
  whereNot: "place not named",
  eventsAt: (placeIn) => `Events ${placeIn}`,
  noEventsAt: (placeIn) => `Our sources tell of no events ${placeIn}.`,
  said: "What is said about it",
  table: { caption: "All events", when: "When", event: "Event", place: "Place", source: "Source" },
  plannedNote: "planned; whether it was held is not known",
};
