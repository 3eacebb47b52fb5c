import { describe, expect, it } from "vitest";
import { type DotCount, placePeople } from "../../../src/figures/people/placePeople";

const count = (dots: number): DotCount => ({
  id: String(dots),
  dots,
  value: `${dots} thousand`,
  note: "2023, one in 85",
});

const place = (dots: readonly number[], width: number) => placePeople(dots.map(count), width);

/** How many dots a path draws. */
const dotsIn = (path: string) => path.split("h0").length - 1;
const countDots = (placed: ReturnType<typeof place>, kind: string) =>
  placed.groups.filter((group) => group.kind === kind).reduce((sum, { path }) => sum + dotsIn(path), 0);

describe("placePeople", () => {
  it("draws each dot once: those of the smaller count, and those that the larger has more", () => {
    const placed = place([130, 240], 960);
    expect([countDots(placed, "shared"), countDots(placed, "surplus")]).toEqual([130, 110]);
  });

  it("puts many tens side by side where there is room, with a label at the end of each extent", () => {
    const { width, height, marks, isOneLine } = place([130, 240], 960);
    expect({ width, height, isOneLine }).toEqual({ width: 960, height: 482, isOneLine: true });
    expect(marks.map(({ label }) => [label.x, label.anchor])).toEqual([
      [520, "end"],
      [960, "end"],
    ]);
  });

  it("puts tens below each other on a phone", () => {
    const { groups, marks } = place([130, 240], 360);
    expect(groups.filter(({ kind }) => kind === "shared").length).toBe(13);
    expect(new Set(marks.map(({ label }) => label.anchor))).toEqual(new Set(["start"]));
  });

  it("puts few tens below each other at any width, their labels apart", () => {
    const { marks } = place([16.2, 16.8], 960);
    const [one, other] = marks.map(({ label }) => label.y);
    expect((other ?? 0) - (one ?? 0)).toBeGreaterThanOrEqual(40);
  });

  it("makes the part of a dot that is left over smaller by its area", () => {
    const { groups } = place([2.25], 360);
    const [whole, rest] = groups.map(({ size }) => size);
    expect((rest ?? 0) / (whole ?? 1)).toBeCloseTo(0.5, 1);
    expect(groups.map(({ path }) => dotsIn(path))).toEqual([2, 1]);
  });

  it("draws a whole dot below the part of one that the smaller count fills", () => {
    const { groups } = place([1.5, 3], 360);
    expect(groups.map(({ kind, path }) => [kind, dotsIn(path)])).toEqual([
      ["surplus", 2],
      ["shared", 1],
      ["shared", 1],
    ]);
  });

  it("takes a smaller count that comes later as it is", () => {
    expect(place([95, 50], 960).marks.map(({ id }) => id)).toEqual(["50", "95"]);
  });

  it("breaks a note into lines where it would leave no room for dots", () => {
    const note = "2024, 356\u00a0жителей на\u00a0одного добровольца";
    const place = (width: number) =>
      placePeople([{ id: "2024", dots: 102, value: "102 тысячи", note }], width).marks[0];
    expect([200, 360].map((width) => place(width)?.note)).toEqual([
      ["2024, 356\u00a0жителей", "на\u00a0одного", "добровольца"],
      ["2024, 356\u00a0жителей на\u00a0одного", "добровольца"],
    ]);
    expect(place(200)?.label.x).toBeLessThan(100);
  });

  it("keeps to its width however few dots there are", () => {
    for (const dots of [0.4, 1, 9.9, 10, 100, 101, 1000])
      for (const width of [280, 360, 960]) {
        const { marks, groups, height } = place([dots], width);
        expect(marks[0]?.label.x).toBeLessThanOrEqual(width);
        expect(Math.min(...groups.map(({ size }) => size))).toBeGreaterThan(0);
        expect(height).toBeGreaterThan(0);
      }
  });

  it("draws nothing of nothing", () => {
    expect(place([], 960)).toEqual({ width: 960, height: 0, groups: [], marks: [], isOneLine: false });
  });
});
