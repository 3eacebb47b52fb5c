import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cutGeometry, formatGeometry, readWorld } from "../../build/cutGeometry";
import { drawArea, drawBorders, drawCountry, drawOutlines, measureCountry } from "../../build/geometryDraw";
import { toAreaPath, toLinePath } from "../../build/geometryPath";
import { cutPart, fitProjection, projectRings, toProjection } from "../../build/geometryProject";
import { ringArea, simplifyShapes } from "../../build/geometrySimplify";
import type { MultiPolygon, Point, Polygon, ShapesTopology } from "../../build/geometryTypes";

const points = (text: string): Point[] =>
  text.split(" ").map((pair) => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(",").map(Number);
    return [x, y];
  });

/** A square of one degree, clockwise as d3 expects it, given by its south-western corner. */
const square = (x: number, y: number): Polygon => [
  [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ],
];

/** WST and EST share a border with a small bend at (10, 5); an island of 2 × 2 and the land are separate. */
const twoStates: ShapesTopology = {
  type: "Topology",
  arcs: [
    points("10,0 10.1,5 10,10"),
    points("10,10 0,10 0,0 10,0"),
    points("10,0 20,0 20,10 10,10"),
    points("30,0 32,0 32,2 31,2.1 30,2 30,0"),
    points("40,0 60,0 60,20 50,21 40,20 40,0"),
  ],
  objects: {
    shapes: {
      type: "GeometryCollection",
      geometries: [
        { type: "MultiPolygon", id: "WST", arcs: [[[0, 1]], [[3]]] },
        { type: "MultiPolygon", id: "EST", arcs: [[[2, ~0]]] },
        { type: "MultiPolygon", id: "land", arcs: [[[4]]] },
      ],
    },
  },
};

const simplify = (detail: number, island: number) =>
  simplifyShapes(twoStates, {
    detail: () => detail,
    grid: () => 0.1,
    island,
    surroundings: { id: "land", factor: 10 },
  });

describe("toAreaPath", () => {
  it("writes an absolute start and relative steps, and closes the ring", () => {
    expect(toAreaPath([points("1,1 3,1 3,2.5 1,1")])).toBe("M1 1l2 0 0 1.5z");
  });

  it("rounds positions, not steps, so that rounding errors do not add up", () => {
    expect(toAreaPath([points("0,0 0.004,1 0.008,2 0.012,3 5,3 0,0")])).toBe("M0 0l0 1 .01 1 0 1 4.99 0z");
  });

  it("leaves out a point that rounds to the previous one", () => {
    expect(toAreaPath([points("0,0 0.001,0.001 1,0 1,-1 0,0")])).toBe("M0 0l1 0 0-1z");
  });

  it("is empty when no area is enclosed", () => {
    expect(toAreaPath([points("0,0 1,1 0,0")])).toBe("");
    expect(toAreaPath([])).toBe("");
  });
});

describe("toLinePath", () => {
  it("leaves lines open", () => {
    expect(toLinePath([points("0,0 1,-0.5"), points("5,5 6,6")])).toBe("M0 0l1-.5M5 5l1 1");
  });
});

describe("cutPart", () => {
  const parts: MultiPolygon = [square(0, 0), square(10, 10)];

  it("cuts out the part around a place and keeps the others", () => {
    expect(cutPart(parts, [10.5, 10.5])).toEqual({ cut: square(10, 10), rest: [square(0, 0)] });
  });

  it("fails the build when no part contains the place", () => {
    expect(() => cutPart(parts, [50, 50])).toThrow("expected one part around 50 50, found 0");
  });
});

describe("projectRings", () => {
  const settings = fitProjection(
    [square(99, 50)],
    [
      [0, 0],
      [100, 100],
    ],
  );

  it("fits an area into a frame", () => {
    const [ring = []] = projectRings([square(99, 50)], toProjection(settings), [
      [-500, -500],
      [500, 500],
    ]);
    const ys = ring.map((point) => point[1]);
    expect(Math.min(...ys)).toBeCloseTo(0, 0);
    expect(Math.max(...ys)).toBeCloseTo(100, 0);
    expect(ring.at(-1)).toEqual(ring[0]);
  });

  it("gives neighbours the same points", () => {
    const corners = [square(99, 50), square(100, 50)].flatMap((part) =>
      projectRings([part], toProjection(settings), [
        [-500, -500],
        [500, 500],
      ]).flatMap((ring) => ring.slice(1).map(String)),
    );
    expect(corners).toHaveLength(8);
    expect(new Set(corners).size).toBe(6);
  });

  it("leaves out parts outside the frame", () => {
    expect(
      projectRings([square(20, 50)], toProjection(settings), [
        [0, 0],
        [100, 100],
      ]),
    ).toEqual([]);
  });
});

describe("simplifyShapes", () => {
  it("keeps a bend above the threshold, on both sides of the border", () => {
    const shapes = simplify(0.1, 1);
    expect(drawCountry(shapes, "WST")).toContain("M10 0l.1 5-.1 5");
    expect(drawCountry(shapes, "EST")).toContain("0 10-10 0 .1-5z");
  });

  it("straightens a border on both sides at once", () => {
    const shapes = simplify(1, 1);
    expect(drawCountry(shapes, "WST")).toBe("M10 0l0 10-10 0 0-10zM30 0l2 0 0 2-2 0z");
    expect(drawCountry(shapes, "EST")).toBe("M10 0l10 0 0 10-10 0z");
  });

  it("drops islands below the minimum size", () => {
    expect(drawCountry(simplify(1, 5), "WST")).toBe("M10 0l0 10-10 0 0-10z");
  });

  it("keeps the corners of a small island that is kept", () => {
    expect(drawCountry(simplify(100, 1), "WST")).toContain("M30 0l2 0 0 2-2 0z");
  });

  it("simplifies the surroundings more coarsely", () => {
    expect(drawArea(simplify(5, 1), "land")).toBe("M40 0l0 20 20 0 0-20z");
  });
});

describe("drawBorders", () => {
  it("draws a shared border once and no coast", () => {
    expect(drawBorders(simplify(0.1, 1), ["EST", "WST", "land"])).toBe("M10 0l.1 5-.1 5");
  });

  it("draws no border of a shape outside the list", () => {
    expect(drawBorders(simplify(0.1, 1), ["EST", "land"])).toBe("");
  });
});

describe("drawOutlines", () => {
  it("draws each country by its code, and their shared borders once more", () => {
    const { shapes } = twoStates.objects;
    const disputed = { type: "MultiPolygon", id: "disputed", arcs: [[[3]]] } as const;
    const objects = { shapes: { ...shapes, geometries: [...shapes.geometries, disputed] } };
    expect(drawOutlines({ ...twoStates, objects }, ["EST", "WST"])).toEqual({
      disputed: "M30 0l0 2 1 .1 1-.1 0-2z",
      land: "M40 0l0 20 10 1 10-1 0-20z",
      borders: "M10 0l.1 5-.1 5",
      countries: {
        EST: "M10 0l10 0 0 10-10 0 .1-5z",
        WST: "M10 0l.1 5-.1 5-10 0 0-10zM30 0l2 0 0 2-1 .1-1-.1z",
      },
    });
  });
});

describe("measureCountry", () => {
  it("places the centroid in the largest part and the bounds around all parts", () => {
    expect(measureCountry(simplify(1, 1), "WST")).toEqual({
      code: "WST",
      centroid: [5, 5],
      bounds: [
        [0, 0],
        [32, 10],
      ],
    });
  });
});

describe("ringArea", () => {
  it("does not depend on the ring's direction", () => {
    const [ring = []] = square(0, 0);
    expect([ringArea(ring), ringArea([...ring].reverse())]).toEqual([1, 1]);
  });
});

describe("cutGeometry", () => {
  it("reproduces the stored file exactly", () => {
    const stored = readFileSync(new URL("../../data/geometry.json", import.meta.url), "utf8");
    expect(formatGeometry(cutGeometry(readWorld())) === stored).toBe(true);
  });
});
