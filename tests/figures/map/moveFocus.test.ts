import { geometry } from "virtual:geometry/frame";
import { describe, expect, it } from "vitest";
import { moveFocus, toDirection, toFocusPoint } from "../../../src/figures/map/moveFocus";

const points = geometry.countries.map(toFocusPoint);
const directions = ["left", "right", "up", "down"] as const;
const opposite = { left: "right", right: "left", up: "down", down: "up" } as const;

describe(moveFocus, () => {
  it.each([
    ["UZB", "up", "KAZ"],
    ["UZB", "left", "TKM"],
    ["UZB", "right", "KGZ"],
    ["KAZ", "up", "RUS"],
    ["KAZ", "right", "RUS"],
    ["RUS", "down", "KAZ"],
    ["KGZ", "up", "KAZ"],
    ["TKM", "left", "AZE"],
    ["AZE", "left", "ARM"],
    ["AZE", "right", "TKM"],
    ["BLR", "right", "RUS"],
    ["BLR", "down", "MDA"],
    ["MDA", "right", "BLR"],
  ] as const)("moves from %s %s to its neighbour %s", (from, direction, to) => {
    expect(moveFocus(points, from, direction)).toBe(to);
  });

  it("moves only in the given direction, and back to the origin or to an equally near neighbour", () => {
    for (const { id, x, y } of points) {
      for (const direction of directions) {
        const next = points.find((one) => one.id === moveFocus(points, id, direction));
        if (next === undefined) continue;
        const along = { left: x - next.x, right: next.x - x, up: y - next.y, down: next.y - y };
        expect(along[direction], `${id} ${direction}`).toBeGreaterThan(0);
        expect(moveFocus(points, next.id, opposite[direction])).toBeDefined();
      }
    }
  });

  it("compares centres when marks are points", () => {
    const cities = [
      { id: "a", x: 0, y: 0 },
      { id: "ahead", x: 50, y: 20 },
      { id: "aside", x: 20, y: 40 },
    ];
    expect(moveFocus(cities, "a", "right")).toBe("ahead");
    expect(moveFocus(cities, "a", "down")).toBe("aside");
  });

  it("takes an oblique neighbour when none is straight ahead", () => {
    expect(moveFocus(points, "RUS", "up")).toBe("BLR");
  });

  it("is undefined without a neighbour in the direction", () => {
    expect(moveFocus(points, "RUS", "right")).toBeUndefined();
    expect(moveFocus(points, "MDA", "left")).toBeUndefined();
  });

  it("is undefined for an unknown point", () => {
    expect(moveFocus([], "KAZ", "up")).toBeUndefined();
  });

  it("reaches every country from every other", () => {
    for (const { id } of points) {
      const reached = new Set([id]);
      for (const code of reached) {
        for (const direction of directions) {
          const next = moveFocus(points, code, direction);
          if (next !== undefined) reached.add(next);
        }
      }
      expect(reached.size).toBe(10);
    }
  });
});

describe(toDirection, () => {
  it("maps the arrow keys only", () => {
    expect(toDirection("ArrowUp")).toBe("up");
    expect(toDirection("a")).toBeUndefined();
  });
});
