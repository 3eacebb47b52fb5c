import { describe, expect, test } from "vitest";
import { type Sight, toReport } from "../../../src/embed/report/toReport";
import { report } from "../../../src/text/en/report";

const open: Sight = {
  version: 1,
  width: 640,
  height: 873,
  isFramed: true,
  origin: "https://atlas.example",
  isStorageOpen: true,
  host: "https://partner.example",
  referrer: "https://partner.example/",
  theme: "dark",
  language: "en",
};

const read = (change: Partial<Sight>) => Object.fromEntries(toReport({ ...open, ...change }, report));

describe("toReport", () => {
  test("says what a frame sees that nothing is wrong with", () => {
    expect(read({})).toEqual({
      "Version of the contract": "1",
      "Width of the frame, height of the figure": "640 and 873 pixels",
      "Origin of the frame": "https://atlas.example",
      Storage: "available",
      "The page around": "hello was heard, from https://partner.example",
      "Opened from": "https://partner.example/",
      Theme: "dark",
      Language: "en",
      "What cannot be seen from inside": report.unknown,
    });
  });

  test("a sandbox without an origin is named, with what it costs", () => {
    const seen = read({ origin: "null", isStorageOpen: false });
    expect(seen["Origin of the frame"]).toMatch(/allow-same-origin/);
    expect(seen.Storage).toMatch(/closed/);
  });

  test("a page that never said hello, and no page at all, are told apart", () => {
    expect(read({ host: undefined })["The page around"]).toMatch(/no hello/);
    expect(read({ host: undefined, isFramed: false })["The page around"]).toMatch(/stands by itself/);
  });
});
