import { describe, expect, it } from "vitest";
import { type DotCount, placePeople } from "../../../src/figures/people/placePeople";

const count = (dots: number): DotCount => ({
  id: String(dots),
  dots,
  value: `${dots} thousand`,
  note: "2023, one in 85",
});

const place = (dots: readonly number[], width: number) => placePeople(dots.map(count), width);

/** The number of dots in a path. */
const dotsIn = (path: string) => path.split("h0").length - 1;
const countDots = (placed: ReturnType<typeof place>, kind: string) =>
  placed.groups.filter((group) => group.kind === kind).reduce((sum, { path }) => sum + dotsIn(path), 0);

describe("placePeople", () => {
  it("draws each dot once: those of the smaller count, then the surplus of the larger", () => {
    const placed = place([130, 240], 960);
    expect([countDots(placed, "shared"), countDots(placed, "surplus")]).toEqual([130, 110]);
  });

  it("puts many tens side by side when there is space, with a label at the end of each extent", () => {
    const { width, height, marks, isOneLine } = place([130, 240], 960);
    expect({ width, height, isOneLine }).toEqual({ width: 960, height: 482, isOneLine: true });
    expect(marks.map(({ label }) => [label.x, label.anchor])).toEqual([
      [520, "end"],
      [960, "end"],
    ]);
  });

  it("stacks tens on a phone", () => {
    const { groups, marks } = place([130, 240], 360);
    expect(groups.filter(({ kind }) => kind === "shared").length).toBe(13);
    expect(new Set(marks.map(({ label }) => label.anchor))).toEqual(new Set(["start"]));
  });

  it("stacks few tens at any width, with separate labels", () => {
    const { marks } = place([16.2, 16.8], 960);
    const [one, other] = marks.map(({ label }) => label.y);
    expect((other ?? 0) - (one ?? 0)).toBeGreaterThanOrEqual(40);
  });

  it("draws a fractional dot smaller by its area", () => {
    const { groups } = place([2.25], 360);
    const [whole, rest] = groups.map(({ size }) => size);
    expect((rest ?? 0) / (whole ?? 1)).toBeCloseTo(0.5, 1);
    expect(groups.map(({ path }) => dotsIn(path))).toEqual([2, 1]);
  });

  it("draws a whole dot below the fractional dot of the smaller count", () => {
    const { groups } = place([1.5, 3], 360);
    expect(groups.map(({ kind, path }) => [kind, dotsIn(path)])).toEqual([
      ["surplus", 2],
      ["shared", 1],
      ["shared", 1],
    ]);
  });

  it("accepts a smaller count that comes later", () => {
    expect(place([95, 50], 960).marks.map(({ id }) => id)).toEqual(["50", "95"]);
  });

  it("wraps a note that would leave no space for dots", () => {
    const note = "2024, 356\u00a0жителей на\u00a0одного добровольца";
    const place = (width: number) =>
      placePeople([{ id: "2024", dots: 102, value: "102 тысячи", note }], width).marks[0];
    expect([200, 360].map((width) => place(width)?.note)).toEqual([
      ["2024, 356\u00a0жителей", "на\u00a0одного", "добровольца"],
      ["2024, 356\u00a0жителей на\u00a0одного", "добровольца"],
    ]);
    expect(place(200)?.label.x).toBeLessThan(100);
  });

  it("keeps its width even with few dots", () => {
    for (const dots of [0.4, 1, 9.9, 10, 100, 101, 1000])
      for (const width of [280, 360, 960]) {
        const { marks, groups, height } = place([dots], width);
        expect(marks[0]?.label.x).toBeLessThanOrEqual(width);
        expect(Math.min(...groups.map(({ size }) => size))).toBeGreaterThan(0);
        expect(height).toBeGreaterThan(0);
      }
  });

  it("is empty without counts", () => {
    expect(place([], 960)).toEqual({ width: 960, height: 0, groups: [], marks: [], isOneLine: false });
  });
});
