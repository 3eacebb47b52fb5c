import { describe, expect, it } from "vitest";
import {
  createClock,
  formatZone,
  toMidnight,
  toOffset,
  toReaderDays,
} from "../../../src/figures/timeline/readerTime";

const start = toMidnight("2024-08-09", "+10:00");

describe("toMidnight", () => {
  it("is 14:00 UTC of the day before for a clock ten hours ahead", () => {
    expect(start.toISOString()).toBe("2024-08-08T14:00:00.000Z");
  });
});

describe("createClock", () => {
  it.each([
    ["Europe/Moscow", "2024-08-08", "17:00"],
    ["Asia/Vladivostok", "2024-08-09", "00:00"],
    ["America/New_York", "2024-08-08", "10:00"],
    ["Asia/Kolkata", "2024-08-08", "19:30"],
  ])("shows a reader in %s the first midnight of the forum as %s %s", (timeZone, date, time) => {
    expect(createClock(timeZone)(start)).toEqual({ date, time });
  });
});

describe("toOffset", () => {
  it.each([
    ["Europe/Moscow", 180],
    ["America/New_York", -240],
    ["Asia/Kolkata", 330],
    ["UTC", 0],
  ])("returns for %s %i minutes from UTC in August 2024", (timeZone, minutes) => {
    expect(toOffset(start, timeZone)).toBe(minutes);
  });

  it("includes Kazakhstan's single time zone since March 2024", () => {
    expect(toOffset(new Date("2024-02-01T00:00:00Z"), "Asia/Almaty")).toBe(360);
    expect(toOffset(start, "Asia/Almaty")).toBe(300);
  });
});

describe("formatZone", () => {
  it("names a time zone in the reader's language", () => {
    expect(formatZone("Asia/Almaty", "ru", start)).toBe("Казахстан");
    expect(formatZone("Asia/Almaty", "en", start)).toBe("Kazakhstan Time");
  });
});

describe("toReaderDays", () => {
  it("splits two days of the forum at Moscow's midnights", () => {
    expect(toReaderDays(start, 48, "Europe/Moscow")).toEqual([
      { date: "2024-08-08", from: 0, to: 7 },
      { date: "2024-08-09", from: 7, to: 31 },
      { date: "2024-08-10", from: 31, to: 48 },
    ]);
  });

  it("splits at half hours when the time zone requires it", () => {
    expect(toReaderDays(start, 24, "Asia/Kolkata")[0]).toEqual({ date: "2024-08-08", from: 0, to: 4.5 });
  });

  it("is empty for a duration of zero", () => {
    expect(toReaderDays(start, 0, "Europe/Moscow")).toEqual([]);
  });
});
