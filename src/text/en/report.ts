import type { report as ru } from "../ru/report";

export const report: typeof ru = {
  title: "What the figure sees",
  lead: "This list is shown only with the parameter doctor in the address.",
  rows: {
    version: "Version of the contract",
    size: "Width of the frame, height of the figure",
    origin: "Origin of the frame",
    storage: "Storage",
    host: "The page around",
    referrer: "Opened from",
    theme: "Theme",
    language: "Language",
    unknown: "What cannot be seen from inside",
  },
  size: (width, height) => `${width} and ${height} pixels`,
  opaque: "none (null): the sandbox lacks allow-same-origin, or is meant to",
  isKept: { true: "available", false: "closed: theme and choices are not kept, all else works" },
  alone: "the figure stands by itself, not in a frame",
  silent: "no hello was heard: the page sets the height by itself",
  heard: (origin) => `hello was heard, from ${origin}`,
  noReferrer: "not told",
  themes: { auto: "as the system", light: "light", dark: "dark" },
  unknown: "whether new tabs (allow-popups) and downloads (allow-downloads) are allowed",
};
