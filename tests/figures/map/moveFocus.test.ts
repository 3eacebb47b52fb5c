import { geometry } from "virtual:geometry/frame";
import { describe, expect, it } from "vitest";
import { moveFocus, toDirection } from "../../../src/figures/map/moveFocus";

const points = geometry.countries.map(({ code, centroid: [x, y] }) => ({ id: code, x, y }));

describe(moveFocus, () => {
  it("leads from Kazakhstan to the nearest on each side", () => {
    expect(moveFocus(points, "KAZ", "up")).toBe("BLR");
    expect(moveFocus(points, "KAZ", "left")).toBe("UZB");
    expect(moveFocus(points, "KAZ", "down")).toBe("KGZ");
  });

  it("takes what lies aside where nothing lies straight ahead", () => {
    expect(moveFocus(points, "KAZ", "right")).toBe("RUS");
  });

  it("stays where nothing lies in the direction", () => {
    expect(moveFocus(points, "RUS", "right")).toBeUndefined();
    expect(moveFocus(points, "MDA", "left")).toBeUndefined();
  });

  it("leads nowhere from a point that is not there", () => {
    expect(moveFocus([], "KAZ", "up")).toBeUndefined();
  });

  it("reaches every country from every other", () => {
    const reached = new Set(["ARM"]);
    for (const code of reached) {
      for (const direction of ["left", "right", "up", "down"] as const) {
        const next = moveFocus(points, code, direction);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(reached.size).toBe(10);
  });
});

describe(toDirection, () => {
  it("knows the arrow keys and no other", () => {
    expect(toDirection("ArrowUp")).toBe("up");
    expect(toDirection("a")).toBeUndefined();
  });
});
