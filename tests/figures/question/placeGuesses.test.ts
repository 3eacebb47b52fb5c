import { describe, expect, it } from "vitest";
import { type AskedGuesses, placeGuesses, toStacks } from "../../../src/figures/question/placeGuesses";

const size = { width: 360, height: 150 };

const ask = (change: Partial<AskedGuesses> = {}): AskedGuesses => ({
  values: [],
  max: 100,
  middle: undefined,
  truth: undefined,
  formatTick: String,
  ...change,
});

const truth = { value: 36, label: "36", note: "stated", qualifier: "exact" } as const;
const many = (count: number) => Array.from({ length: count }, (_, position) => (position * 37) % 101);

describe("placeGuesses", () => {
  it("has a scale and no dots before the first guess", () => {
    const { dots, ticks } = placeGuesses(ask(), size);
    expect(dots).toEqual([]);
    expect(ticks.map(({ label }) => label)).toEqual(["0", "20", "40", "60", "80", "100"]);
  });

  it("places a guess on the scale", () => {
    expect(placeGuesses(ask({ values: [50] }), size).dots).toEqual([{ x: 180, y: 116 }]);
  });

  it("stacks equal guesses", () => {
    const { dots } = placeGuesses(ask({ values: [50, 50, 90] }), size);
    expect(dots.map(({ x }) => x)).toEqual([180, 180, 314.4]);
    expect(dots[0]?.y).toBeGreaterThan(dots[1]?.y ?? 0);
  });

  it.each([1, 30, 300, 900])("shows each of %s guesses within its drawing", (count) => {
    for (const values of [many(count), many(count).map(() => 42)]) {
      const { dots } = placeGuesses(ask({ values }), size);
      expect(dots.length).toBe(count);
      expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThanOrEqual(24);
      expect(Math.max(...dots.map(({ x }) => x))).toBeLessThanOrEqual(size.width);
    }
  });

  it("leaves out ticks that the median's label would cover", () => {
    const { ticks, middle } = placeGuesses(ask({ middle: { value: 41, label: "the room: 41" } }), size);
    expect(middle?.at).toBe(149.8);
    expect(ticks.map(({ label }) => label)).toEqual(["0", "20", "60", "80", "100"]);
  });

  it("keeps labels within the drawing at both ends", () => {
    for (const value of [0, 1, 99, 100]) {
      const { truth: stem, middle } = placeGuesses(
        ask({ truth: { ...truth, value }, middle: { value, label: "the room: 41" } }),
        size,
      );
      expect(stem?.x).toBeGreaterThanOrEqual(0);
      expect(stem?.x).toBeLessThan(300);
      expect(middle?.x).toBeGreaterThan(40);
      expect(middle?.x).toBeLessThan(320);
    }
  });

  it("draws the open range of a qualifier", () => {
    const open = (qualifier: "exact" | "about" | "more-than") =>
      placeGuesses(ask({ truth: { ...truth, value: 50, qualifier } }), size).truth?.open;
    expect(open("exact")).toBeUndefined();
    expect(open("about")).toEqual({ x: 163.2, width: 33.6 });
    expect(open("more-than")).toEqual({ x: 180, width: 168 });
  });
});

describe("toStacks", () => {
  it("is centred on its guesses, next to other stacks", () => {
    expect(toStacks([0, 4, 10, 11], 10)).toEqual([
      { centre: 2, count: 2 },
      { centre: 12, count: 2 },
    ]);
  });
});
