import type { meeting as ru } from "../ru/meeting";

export const meeting: typeof ru = {
  title: "What was said at the meeting",
  lead: "Everything the article reports, in its order. The meeting was held online; the article does not say when each person spoke.",
  occasion: "The forum and the meeting",
  speech: (order) => `${["First", "Second", "Third"][order - 1] ?? `${order}th`} speaker`,
  shownBy: {
    growth: "On the chart",
    people: "As dots",
    map: "On the map",
    timeline: "On the timeline",
  },
};
