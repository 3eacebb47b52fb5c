import { feature, mesh } from "topojson-client";
import type { CountryCode } from "../src/model/country";
import type { Geometry, StoredOutlines } from "../src/model/geometry";
import { round, toAreaPath, toLinePath } from "./geometryPath";
import { ringArea, signedArea } from "./geometrySimplify";
import type { Point, Ring, Shape, ShapesTopology } from "./geometryTypes";

/**
 * Draws all outlines of a topology: the countries with these codes, `disputed` and `land`.
 *
 * The countries come last: gzip's window is 32 kB, so it finds each border again in the land and the borders.
 */
export function drawOutlines(topology: ShapesTopology, codes: readonly CountryCode[]): StoredOutlines {
  return {
    disputed: drawArea(topology, "disputed"),
    land: drawArea(topology, "land"),
    borders: drawBorders(topology, [...codes, "land"]),
    countries: Object.fromEntries(codes.map((code) => [code, drawCountry(topology, code)])),
  };
}

/** The position of a country: the centroid of its largest part, and the bounds of all parts. */
export function measureCountry(topology: ShapesTopology, code: CountryCode): Geometry["countries"][number] {
  const rings = ringsOf(topology, code);
  const [x, y] = centroidOf(rings.reduce((a, b) => (ringArea(b) > ringArea(a) ? b : a)));
  return { code, centroid: [round(x), round(y)], bounds: measureBounds(topology, code) };
}

/** The corners of the rectangle around a shape: top left, then bottom right, in pixels of the frame. */
export function measureBounds(topology: ShapesTopology, id: string): Geometry["disputed"]["bounds"] {
  const points = ringsOf(topology, id).flat();
  const xs = points.map((point) => round(point[0]));
  const ys = points.map((point) => round(point[1]));
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

/** Draws one country from its arcs. */
export function drawCountry(topology: ShapesTopology, code: CountryCode): string {
  return toAreaPath(ringsOf(topology, code));
}

/**
 * Draws the area of a shape that is not a country.
 *
 * Its rings run in the opposite direction, which looks the same. A shared border then has the same steps, in the same
 * order, as in the country's path: compression finds the repetition, and the file is a tenth smaller.
 */
export function drawArea(topology: ShapesTopology, id: string): string {
  return toAreaPath(ringsOf(topology, id).map((ring) => [...ring].reverse()));
}

/** Draws each border between two of these shapes once. Coasts are not borders, and other shapes are left out. */
export function drawBorders(topology: ShapesTopology, ids: readonly string[]): string {
  const geometries = topology.objects.shapes.geometries.filter(
    ({ id }) => id !== undefined && ids.includes(id),
  );
  return toLinePath(
    mesh(topology, { type: "GeometryCollection", geometries }, (a, b) => a !== b).coordinates,
  );
}

function ringsOf(topology: ShapesTopology, id: string): readonly Ring[] {
  return feature(topology, shapeOf(topology, id)).geometry.coordinates.flat();
}

function shapeOf(topology: ShapesTopology, id: string): Shape {
  const shape = topology.objects.shapes.geometries.find((candidate) => candidate.id === id);
  if (shape === undefined) throw new Error(`no shape is called ${id}`);
  return shape;
}

/** After Bourke, "Calculating the area and centroid of a polygon", 1988. */
function centroidOf(ring: Ring): Point {
  const area = signedArea(ring);
  const [x, y] = ring.slice(1).reduce<Point>(
    ([sumX, sumY], [x1, y1], i) => {
      const [x0, y0] = ring[i] ?? [x1, y1];
      const cross = x0 * y1 - x1 * y0;
      return [sumX + (x0 + x1) * cross, sumY + (y0 + y1) * cross];
    },
    [0, 0],
  );
  return [x / (6 * area), y / (6 * area)];
}
