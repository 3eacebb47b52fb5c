import type { common as ru } from "../ru/common";

export const common: typeof ru = {
  noData: "no data",
  notSurveyed: "not surveyed",
  notReported: "no data",
  table: "Table",
  source: "Source",
  sources: "Sources",
  derived: "Computed",
  close: "Close",
  qualified: {
    exact: (value) => value,
    "exact-as-said": (value) => value,
    about: (value) => `about ${value}`,
    "more-than": (value) => `more than ${value}`,
    "up-to": (value) => `up to ${value}`,
    "approximate-as-said": (value) => `approximately ${value}`,
  },
};
