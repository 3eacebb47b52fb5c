import { describe, expect, it } from "vitest";
import { formatOffset, isTimeZone, parseOffset } from "../../../src/figures/timeline/utcOffset";

describe("parseOffset", () => {
  it.each([
    ["+10:00", 600],
    ["-03:30", -210],
    ["+00:00", 0],
  ])("parses %s as %i minutes", (offset, minutes) => {
    expect(parseOffset(offset)).toBe(minutes);
  });
});

describe("formatOffset", () => {
  it.each([
    [600, "UTC+10"],
    [-210, "UTC−3:30"],
    [0, "UTC"],
  ])("writes %i minutes as %s", (minutes, text) => {
    expect(formatOffset(minutes)).toBe(text);
  });
});

describe("isTimeZone", () => {
  it("distinguishes a time zone from other words", () => {
    expect(isTimeZone("Europe/Moscow")).toBe(true);
    expect(isTimeZone("Etc/Unknown")).toBe(false);
    expect(isTimeZone("")).toBe(false);
  });
});
