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
  test("reports the facts of a correctly embedded frame", () => {
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

  test("reports a sandbox without an origin and its blocked storage", () => {
    const seen = read({ origin: "null", isStorageOpen: false });
    expect(seen["Frame origin"]).toMatch(/allow-same-origin/);
    expect(seen.Storage).toMatch(/blocked/);
  });

  test("distinguishes a host without a hello from no host", () => {
    expect(read({ host: undefined })["Host page"]).toMatch(/no hello/);
    expect(read({ host: undefined, isFramed: false })["Host page"]).toMatch(/open by itself/);
  });
});
