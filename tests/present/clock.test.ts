import { describe, expect, it } from "vitest";
import { hasBegun, idleClock, pauseClock, startClock, toElapsed } from "../../src/present/clock";

describe("toElapsed", () => {
  it("counts while the clock runs, not while it is paused", () => {
    const running = startClock(idleClock, 1000);
    const paused = pauseClock(running, 4000);
    expect(toElapsed(idleClock, 9000)).toBe(0);
    expect(toElapsed(running, 3000)).toBe(2000);
    expect(toElapsed(paused, 9000)).toBe(3000);
    expect(toElapsed(startClock(paused, 10_000), 11_000)).toBe(4000);
  });

  it("a running clock is not restarted", () => {
    expect(startClock(startClock(idleClock, 1000), 5000)).toEqual({ startedAt: 1000, before: 0 });
  });

  it("setting the computer's clock back subtracts nothing", () => {
    expect(toElapsed({ startedAt: 5000, before: 200 }, 1000)).toBe(200);
  });
});

describe("hasBegun", () => {
  it("a paused clock has begun", () => {
    expect(
      [idleClock, { startedAt: 1, before: 0 }, { startedAt: undefined, before: 5 }].map(hasBegun),
    ).toEqual([false, true, true]);
  });
});
