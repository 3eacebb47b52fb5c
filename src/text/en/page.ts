import { formatList } from "../formatList";
import { toPlural } from "../plural";
import type { page as ru } from "../ru/page";

export const page: typeof ru = {
  windowTitle: (atlas) => `${atlas}: how many volunteers, and who says so`,
  windowTitleOf: (where, atlas) => `Volunteers ${where} · ${atlas}`,
  opening: {
    title: "Volunteers in the CIS: how many, and who says so",
    titleOf: (where) => `Volunteers ${where}: what is known, and who says so`,
    told: (when, where) =>
      `${when}, during the volunteers’ forum ${where}, experts from Kazakhstan and Uzbekistan said at an online meeting how many volunteers they have.`,
    atlas:
      "The atlas brings these and other numbers together, and says who gave each of them and whether it can be compared with others.",
    article: (publisher) => `The article on this meeting: ${publisher}`,
  },
  skip: "Skip to content",
  sections: "Sections",
  others: "Other sources",
  sources: "Sources",
  language: "Language",
  theme: "Theme",
  themes: { auto: "System", light: "Light", dark: "Dark" },
  notice: {
    lead: "The link does not match a view exactly. The nearest one is shown.",
    parts: {
      path: "address",
      country: "country",
      theme: "theme",
      chrome: "what surrounds the figure",
      lens: "map layer",
      year: "year",
      event: "event",
      place: "city",
      frame: "part of the map",
      layout: "map layout",
      scale: "measure",
      others: "what others said",
      level: "timeline level",
    },
    problem: (part, found) => `${part}: “${found}”`,
  },
  noscript: "Without JavaScript the figures are static pictures: links work, controls do not.",
  othersTitle: "What other sources say",
  othersLead:
    "These are statements about different things: members of one network, participants registered on one platform, survey answers. They do not allow countries to be compared, so they are shown one country at a time.",
  othersCount: (count) => `${count} ${toPlural("en", count, { one: "statement", other: "statements" })}`,
  othersUntold: ([first = "", ...others]) => {
    const names = others.map((where) => where.replace(/^in /, ""));
    return `We found no total number of volunteers ${formatList("en", [first, ...names], "disjunction")}.`;
  },
  training: {
    title: "Training",
    lead: "The same maps and charts as slides, with questions for the room and speaker’s notes. The single file opens from a USB stick, offline.",
    open: "Open the slides",
    download: "Download as one file",
  },
  sourcesTitle: "Where the numbers come from",
  sourcesLead:
    "Every number on the page comes from one of these sources or is computed from them. Where they give none, the page says “no data”.",
  licences: {
    title: "Licences",
    code: "The code is under the MIT licence.",
    values:
      "The compiled dataset may be used under CC BY 4.0 with a link to the atlas and to the original source; CAF data belong to the Charities Aid Foundation.",
  },
};
