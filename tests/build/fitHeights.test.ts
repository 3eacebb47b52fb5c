import { describe, expect, test } from "vitest";
import { fitHeights, heightAt, toLength } from "../../build/heights/fitHeights";

const endless = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** A figure whose height grows with its width, with another layout from 600 px on. */
const heights = Array.from({ length: 35 }, (_, step) => 280 + 20 * step).map((width) => ({
  width,
  height: width < 600 ? 500 + width : 200 + width / 2,
}));

describe("fitHeights", () => {
  test("heights on one line are covered by one piece", () => {
    const pieces = fitHeights(heights.filter(({ width }) => width < 600));
    expect(pieces).toEqual([{ px: 518, percent: 100, ...endless }]);
  });

  test("a single height is covered by a constant", () => {
    expect(fitHeights([{ width: 320, height: 700 }])).toEqual([{ px: 718, percent: 0, ...endless }]);
  });

  test("a jump starts a new piece", () => {
    expect(fitHeights(heights)).toEqual([
      { px: 518, percent: 100, from: Number.NEGATIVE_INFINITY, to: 600 },
      { px: 218, percent: 50, ...endless },
    ]);
  });

  test("nothing is cut off at any width, and at most 48 px are spare at the contract's widths", () => {
    const pieces = fitHeights(heights);
    for (const { width, height } of heights) {
      const spare = heightAt(pieces, width) - height;
      expect(spare).toBeGreaterThanOrEqual(18);
      expect(spare).toBeLessThanOrEqual([280, 320, 480, 640, 960].includes(width) ? 48 : 110);
    }
  });

  test("is empty without heights", () => {
    expect(fitHeights([])).toEqual([]);
  });
});

describe("toLength", () => {
  test("a piece applies between its ends", () => {
    const pieces = [
      { px: 518, percent: -12.5, from: Number.NEGATIVE_INFINITY, to: 600 },
      { px: 900, percent: 0, from: 600, to: 800 },
      { px: 218, percent: 50, ...endless },
    ];
    expect(toLength(pieces)).toBe(
      "max(min(518px - 12.5%,(600px - 100%)*99999),min(900px,(100% - 600px)*99999,(800px - 100%)*99999),218px + 50%)",
    );
  });
});
