import { polygonArea, polygonContains } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTargets } from "../../../src/figures/map/splitTargets";

function cornersOf(path: string): [number, number][] {
  const steps = path.slice(1, -1).split("l");
  let [x, y] = [0, 0];
  return steps.map((step) => {
    const [dx = 0, dy = 0] = step.split(" ").map(Number);
    x += dx;
    y += dy;
    return [x, y];
  });
}

describe(splitTargets, () => {
  it("gives a single point a full circle", () => {
    const [target] = splitTargets([{ id: "ARM", x: 50, y: 50 }], 12);
    expect(target?.id).toBe("ARM");
    expect(Math.abs(polygonArea(cornersOf(target?.path ?? "")))).toBeGreaterThan(Math.PI * 12 * 12);
  });

  it("separates two near points at half the distance", () => {
    const targets = splitTargets(
      [
        { id: "ARM", x: 50, y: 50 },
        { id: "AZE", x: 60, y: 50 },
      ],
      12,
    );
    const [west = [], east = []] = targets.map(({ path }) => cornersOf(path));
    expect(Math.max(...west.map(([x]) => x))).toBe(55);
    expect(Math.min(...east.map(([x]) => x))).toBe(55);
  });

  it("gives the whole target to the first of two points at one place", () => {
    const both = ["a", "b"].map((id) => ({ id, x: 10, y: 10 }));
    expect(splitTargets(both, 12).map(({ id }) => id)).toEqual(["a"]);
  });

  it("is empty without points", () => {
    expect(splitTargets([], 12)).toEqual([]);
  });

  it("always assigns the nearest point", () => {
    const coordinate = fc.integer({ min: 0, max: 60 });
    const anyPoints = fc.uniqueArray(fc.record({ x: coordinate, y: coordinate }), {
      minLength: 1,
      maxLength: 8,
      selector: ({ x, y }) => `${x},${y}`,
    });
    fc.assert(
      fc.property(anyPoints, coordinate, coordinate, (places, x, y) => {
        const points = places.map((place, index) => ({ ...place, id: `${index}` }));
        const hits = splitTargets(points, 13).filter(({ path }) => polygonContains(cornersOf(path), [x, y]));
        const distance = ({ x: pointX, y: pointY }: { x: number; y: number }) =>
          Math.hypot(pointX - x, pointY - y);
        const nearest = Math.min(...points.map(distance));
        for (const { id } of hits) {
          expect(distance(points[Number(id)] ?? { x: 999, y: 999 })).toBeLessThanOrEqual(nearest + 1);
        }
        if (nearest < 11) expect(hits.length).toBeGreaterThan(0);
      }),
    );
  });
});
