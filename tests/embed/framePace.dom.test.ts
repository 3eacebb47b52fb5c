import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPace } from "../../src/embed/framePace";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The heights that are sent when one arrives every `every` milliseconds, and in the `after` milliseconds that follow. */
function passed(heights: readonly number[], every: number, after: number): readonly number[] {
  const sent: number[] = [];
  const pass = createPace((height) => sent.push(height), window);
  for (const height of heights) {
    pass(height);
    vi.advanceTimersByTime(every);
  }
  vi.advanceTimersByTime(after);
  return sent;
}

describe("createPace", () => {
  test("sends a height at once and does not repeat it", () => {
    expect(passed([500, 500, 500], 0, 0)).toEqual([500]);
  });

  test("sends growing and shrinking heights", () => {
    expect(passed([500, 900, 500], 1000, 0)).toEqual([500, 900, 500]);
  });

  test("sends only a few of many heights, and always the last", () => {
    const sent = passed(
      Array.from({ length: 125 }, (_, index) => 500 + index),
      16,
      1000,
    );
    expect(sent.length).toBeLessThan(13);
    expect(sent.at(-1)).toBe(624);
  });

  test("delays the smaller of two alternating heights", () => {
    const turns = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? 500 : 900));
    expect(passed(turns, 200, 0).slice(-1)).toEqual([900]);
    expect(passed([...turns, 500], 200, 2000).slice(-1)).toEqual([500]);
  });
});
