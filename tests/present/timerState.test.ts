import { describe, expect, it } from "vitest";
import { toTimerState } from "../../src/present/timerState";

describe("toTimerState", () => {
  it.each([
    [0, 300, "running"],
    [0.2, 300, "running"],
    [239.5, 61, "running"],
    [240, 60, "last-minute"],
    [299.9, 1, "last-minute"],
    [300, 0, "over"],
    [9999, 0, "over"],
  ])("of five minutes, after %f s %i s are left: %s", (elapsed, left, state) => {
    expect(toTimerState(300, elapsed)).toEqual({ left, state });
  });

  it("a timer of one minute announces no last minute", () => {
    expect(toTimerState(60, 1)).toEqual({ left: 59, state: "running" });
  });
});
