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
      "Contract version": "1",
      "Frame width, figure height": "640 and 873 pixels",
      "Frame origin": "https://atlas.example",
      Storage: "available",
      "Host page": "a hello message came from https://partner.example",
      "Opened from": "https://partner.example/",
      Theme: "dark",
      Language: "en",
      "What cannot be seen from inside": report.unknown,
    });
  });

  test("a sandbox without an origin is named, with what it costs", () => {
    const seen = read({ origin: "null", isStorageOpen: false });
    expect(seen["Frame origin"]).toMatch(/allow-same-origin/);
    expect(seen.Storage).toMatch(/blocked/);
  });

  test("a page that never said hello, and no page at all, are told apart", () => {
    expect(read({ host: undefined })["Host page"]).toMatch(/no hello/);
    expect(read({ host: undefined, isFramed: false })["Host page"]).toMatch(/open by itself/);
  });
});
