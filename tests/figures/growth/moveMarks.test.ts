import { describe, expect, test } from "vitest";
import { betweenDomains, moveMarks, toDomains } from "../../../src/figures/growth/moveMarks";
import { draw } from "./drawing";

describe(moveMarks, () => {
  const { marks } = draw({ others: true });

  test("nothing moves on the marks' own domains", () => {
    const moved = moveMarks(marks, toDomains(marks));
    expect(moved.points.map(({ x }) => Math.round(x))).toEqual(marks.points.map(({ x }) => Math.round(x)));
  });

  test("on the domains of two years the article's points are where they are without others", () => {
    const alone = draw().marks;
    const moved = moveMarks(marks, toDomains(alone));
    const at = (some: typeof marks) => some.points.find(({ point }) => point.id === "kaz-volunteers-2023");
    expect(at(moved)?.x).toBeCloseTo(at(alone)?.x ?? Number.NaN, 6);
    expect(at(moved)?.y).toBeCloseTo(at(alone)?.y ?? Number.NaN, 6);
  });

  test("a label moves with its point", () => {
    const moved = moveMarks(marks, { x: [2018, 2027], y: [0, 300000] });
    const point = (some: typeof marks) =>
      some.points.find(({ point }) => point.id === "kaz-volunteers-2024-network");
    const label = (some: typeof marks) => some.labels.find(({ id }) => id === "kaz-volunteers-2024-network");
    const shift = (point(moved)?.x ?? 0) - (point(marks)?.x ?? 0);
    expect(shift).not.toBe(0);
    expect((label(moved)?.x ?? 0) - (label(marks)?.x ?? 0)).toBeCloseTo(shift, 6);
  });
});

describe(betweenDomains, () => {
  test("half-way returns the midpoint", () => {
    const from = { x: [2022, 2024], y: [0, 240] } as const;
    const to = { x: [2019, 2027], y: [0, 300] } as const;
    expect(betweenDomains(from, to, 0.5)).toEqual({ x: [2020.5, 2025.5], y: [0, 270] });
  });
});
