import type { page as ru } from "../ru/page";

export const page: typeof ru = {
  description:
    "Map, growth and forum of volunteers in the CIS: every number with who said it, when and where. Kazakhstan: 130 → 240 thousand volunteers.",
  skip: "Skip to content",
  sections: "Sections",
  others: "Other sources",
  sources: "Sources",
  language: "Language",
  theme: "Theme",
  themes: { auto: "As the system", light: "Light", dark: "Dark" },
  notice: {
    lead: "The link does not lead quite here. This is the nearest view.",
    parts: {
      path: "address",
      country: "country",
      theme: "theme",
      chrome: "surroundings of the figure",
      lens: "map layer",
      year: "year",
      event: "event",
      place: "city",
      frame: "part of the map",
      layout: "form of the map",
      scale: "measure",
      others: "other statements",
      level: "timeline level",
    },
    problem: (part, found) => `${part}: “${found}”`,
  },
  noscript:
    "Without JavaScript the figures are shown as they were drawn beforehand: switches do nothing, links do.",
  othersTitle: "What other sources say",
  othersLead:
    "These are statements about different things: members of a network, platform accounts, survey answers. Countries cannot be compared by them, so they stand here as a list, not on the map.",
  othersUntold: (countries) => `No national total was found in the sources: ${countries}.`,
  training: {
    title: "Training",
    lead: "The same maps and charts as slides, with questions to the room and notes for the speaker. One file opens from a USB stick with no network.",
    open: "Open the slides",
    download: "Download as one file",
  },
  sourcesTitle: "Where the numbers come from",
  sourcesLead:
    "Every number on the page comes from one of these sources. Where they are silent, it says “no data”; where a source has no link, the address of its page is not known to us.",
  licences: {
    title: "Licences",
    code: "The code is under the MIT licence.",
    values:
      "The compiled dataset may be used under CC BY 4.0 with a link to the atlas and to the original source; CAF data belong to the Charities Aid Foundation.",
  },
};
