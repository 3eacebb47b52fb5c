import type { report as ru } from "../ru/report";

export const report: typeof ru = {
  title: "What the figure sees",
  lead: "This list is shown only when the address has the doctor parameter.",
  rows: {
    version: "Contract version",
    size: "Frame width, figure height",
    origin: "Frame origin",
    storage: "Storage",
    host: "Host page",
    referrer: "Opened from",
    theme: "Theme",
    language: "Language",
    unknown: "What cannot be seen from inside",
  },
  size: (width, height) => `${width} and ${height} pixels`,
  opaque: "none (null): the sandbox lacks allow-same-origin, perhaps on purpose",
  isKept: {
    true: "available",
    false: "blocked: theme and choices are not remembered; everything else works",
  },
  alone: "the figure is open by itself, not in a frame",
  silent: "no hello message came: the page sets the height itself",
  heard: (origin) => `a hello message came from ${origin}`,
  noReferrer: "not sent",
  themes: { auto: "same as the system", light: "light", dark: "dark" },
  unknown: "whether new tabs (allow-popups) and downloads (allow-downloads) are allowed",
};
