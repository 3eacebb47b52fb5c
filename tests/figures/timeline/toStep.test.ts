import { describe, expect, it } from "vitest";
import { toKeyStep, toLevel, toPinchStep, toWheelStep } from "../../../src/figures/timeline/toStep";

describe("toKeyStep", () => {
  it.each([
    ["+", { kind: "zoom", by: 1 }],
    ["=", { kind: "zoom", by: 1 }],
    ["-", { kind: "zoom", by: -1 }],
    ["Escape", { kind: "leave" }],
    ["ArrowRight", { kind: "move", to: 2 }],
    ["ArrowUp", { kind: "move", to: 0 }],
    ["End", { kind: "move", to: 4 }],
    ["Home", { kind: "move", to: 0 }],
    ["Tab", undefined],
  ])("maps %s at the second of five events", (key, step) => {
    expect(toKeyStep({ key, code: "" }, 1, 5)).toEqual(step);
  });

  it("stops at the ends", () => {
    expect(toKeyStep({ key: "ArrowRight", code: "" }, 4, 5)).toEqual({ kind: "move", to: 4 });
    expect(toKeyStep({ key: "ArrowLeft", code: "" }, 0, 5)).toEqual({ kind: "move", to: 0 });
  });
});

describe("toLevel", () => {
  it("goes from the years to the days to the meeting, and back", () => {
    expect(toLevel("years", 1)).toBe("days");
    expect(toLevel("days", 1)).toBe("meeting");
    expect(toLevel("meeting", -1)).toBe("days");
  });

  it("is undefined beyond both ends", () => {
    expect(toLevel("meeting", 1)).toBeUndefined();
    expect(toLevel("years", -1)).toBeUndefined();
  });
});

describe("toPinchStep", () => {
  it.each([
    [100, 140, 1],
    [100, 70, -1],
    [100, 110, 0],
  ])("maps a distance between fingers from %i to %i pixels to %i", (before, now, by) => {
    expect(toPinchStep(before, now)).toBe(by);
  });
});

describe("toWheelStep", () => {
  it.each([
    [-40, 1],
    [40, -1],
    [-10, 0],
  ])("maps a wheel turn of %i pixels to %i", (pixels, by) => {
    expect(toWheelStep(pixels)).toBe(by);
  });
});
