import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { geoConicEqualArea } from "d3";
import { describe, expect, it } from "vitest";
import geometry from "../../data/geometry.json";
import type { StoredOutlines } from "../../src/model/geometry";

type Point = readonly [number, number];
type Segment = readonly [Point, Point];

const points = { detail: 50, overview: 15 };

describe("the map", () => {
  const file = readFileSync(new URL("../../data/geometry.json", import.meta.url));

  it("is stored in less than 40 kB", () => {
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(40_000);
  });

  it("costs a reader of the whole CIS 7.5 kB, half a kilobyte of it in a script", () => {
    const { overview, detail, ...frame } = geometry;
    expect(brotliCompressSync(JSON.stringify(overview)).length).toBeLessThanOrEqual(7_500);
    expect(brotliCompressSync(JSON.stringify(frame)).length).toBeLessThan(500);
    expect(brotliCompressSync(JSON.stringify(detail)).length).toBeLessThan(24_000);
  });

  it("shows the ten states of the CIS, in both precisions", () => {
    const states = "ARM AZE BLR KAZ KGZ MDA RUS TJK TKM UZB";
    expect(geometry.countries.map(({ code }) => code).join(" ")).toBe(states);
    expect(Object.keys(geometry.overview.countries).join(" ")).toBe(states);
    expect(Object.keys(geometry.detail.countries).join(" ")).toBe(states);
  });
});

describe.each(["overview", "detail"] as const)("the %s", (precision) => {
  const outlines = geometry[precision];
  const shapes = toShapes(outlines);

  it.each(geometry.countries)("keeps $code inside the frame and inside its bounds", ({ code, bounds }) => {
    const outline = shapes.find(({ id }) => id === code)?.rings.flat() ?? [];
    const xs = outline.map(([x]) => x);
    const ys = outline.map(([, y]) => y);
    const drawn = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const off = bounds.flat().map((edge, i) => Math.abs(edge - (drawn[i] ?? Number.NaN)));
    expect(outline.length).toBeGreaterThan(points[precision]);
    expect(Math.max(...off)).toBeLessThanOrEqual(precision === "detail" ? 0 : 1.5);
    expect(Math.min(...xs, ...ys)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(geometry.width);
    expect(Math.max(...ys)).toBeLessThan(geometry.height);
  });

  it.each(geometry.countries)("has the centroid of $code inside its area", ({ code, centroid }) => {
    expect(shapesAt(shapes, toPoint(centroid))).toEqual([code]);
  });

  it("draws no line across the map where Russia crosses 180°", () => {
    const drawn = [...Object.values(outlines.countries), outlines.disputed, outlines.borders];
    expect(Math.max(...drawn.flatMap(toSegments).map(lengthOf))).toBeLessThan(60);
  });

  it("draws surrounding land only as far as the map can be panned", () => {
    const [right, bottom] = [geometry.width + 100, geometry.height + 250];
    const isNear = ([x, y]: Point) => x >= -100 && x <= right && y >= -60 && y <= bottom;
    expect(toLines(outlines.land).flat().every(isNear)).toBe(true);
  });

  it.each([
    ["Биробиджан", "RUS", 48.793, 132.92033],
    ["Ташкент", "UZB", 41.26465, 69.21627],
    ["Самарканд", "UZB", 39.65456, 66.96445],
    ["Астана", "KAZ", 51.1801, 71.44598],
    ["Чолпон-Ата", "KGZ", 42.64944, 77.08225],
    ["Хабаровск", "RUS", 48.46204, 135.0971],
    ["Москва", "RUS", 55.75204, 37.61781],
    ["Ереван", "ARM", 40.17765, 44.5126],
    ["Баку", "AZE", 40.37767, 49.89201],
    ["Минск", "BLR", 53.90019, 27.56653],
    ["Бишкек", "KGZ", 42.87, 74.59],
    ["Кишинёв", "MDA", 47.00902, 28.85938],
    ["Душанбе", "TJK", 38.53575, 68.77905],
    ["Ашхабад", "TKM", 37.95, 58.38333],
    ["Калининград", "RUS", 54.70649, 20.51095],
    ["Билибино", "RUS", 68.05, 166.45],
    ["Чукотка к востоку от 180°", "RUS", 66.5, -175],
    ["Нахичевань", "AZE", 39.20889, 45.41222],
    ["Сох (анклав)", "UZB", 39.98, 71.1],
    ["Киев", "land", 50.45466, 30.5238],
    ["Херсон", "land", 46.65581, 32.6178],
    ["Тбилиси", "land", 41.69411, 44.83368],
    ["Сухум", "land", 43.00697, 40.9893],
    ["Цхинвал", "land", 42.22764, 43.96861],
    ["Улан-Батор", "land", 47.90771, 106.88324],
    ["Тампере", "land", 61.49911, 23.78712],
  ])("has %s in %s", (_name, shape, latitude, longitude) => {
    expect(shapesAt(shapes, project(longitude, latitude))).toEqual([shape]);
  });

  it.each([
    ["Симферополь", 44.95, 34.1],
    ["Джанкой", 45.709, 34.388],
    ["Белогорск", 45.055, 34.602],
  ])("has %s in the disputed shape and in no country", (_name, latitude, longitude) => {
    expect(shapesAt(shapes, project(longitude, latitude))).toEqual(["disputed"]);
  });

  it("has no shape in the middle of the Caspian Sea", () => {
    expect(shapesAt(shapes, project(50.8, 42))).toEqual([]);
  });

  it.each([
    ["KAZ", "UZB", 60],
    ["RUS", "KAZ", 200],
    ["ARM", "AZE", 50],
    ["KGZ", "UZB", 60],
    ["KGZ", "TJK", 60],
    ["TKM", "UZB", 60],
    ["BLR", "RUS", 40],
    ["RUS", "land", 300],
    ["MDA", "land", 80],
    ["disputed", "land", 4],
  ])("has one line for the border of %s and %s, with identical points", (one, other, least) => {
    const outline = new Set(pointsOf(shapes, one).map(String));
    const shared = pointsOf(shapes, other).filter((point) => outline.has(String(point)));
    expect(shared.length).toBeGreaterThanOrEqual(precision === "detail" ? least : least / 4);
  });

  it("has one shape on each side of a border, with no gap and no overlap", () => {
    const segments = toSegments(outlines.borders).filter((segment) => lengthOf(segment) > 1);
    const faulty = segments.filter((segment) => {
      const [left, right] = toSides(segment, 0.02).map((side) => shapesAt(shapes, side));
      return left?.length !== 1 || right?.length !== 1 || left[0] === right[0];
    });
    expect(segments.length).toBeGreaterThan(points[precision] * 20);
    expect(faulty).toEqual([]);
  });

  it("has each border once", () => {
    const keys = toSegments(outlines.borders).map(toKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has no border around the disputed shape", () => {
    const outline = new Set(toSegments(outlines.disputed).map(toKey));
    expect(toSegments(outlines.borders).filter((segment) => outline.has(toKey(segment)))).toEqual([]);
  });
});

describe("the detail", () => {
  it("has Ворух, an enclave too small for the overview, in TJK", () => {
    expect(shapesAt(toShapes(geometry.detail), project(70.58, 39.86))).toEqual(["TJK"]);
  });
});

interface Shape {
  readonly id: string;
  readonly rings: readonly (readonly Point[])[];
}

const projection = geoConicEqualArea()
  .parallels(toPair(geometry.projection.parallels))
  .rotate(toPair(geometry.projection.rotate))
  .scale(geometry.projection.scale)
  .translate(toPair(geometry.projection.translate));

function toShapes({ countries, disputed, land }: StoredOutlines): readonly Shape[] {
  return Object.entries({ ...countries, disputed, land }).map(([id, path]) => ({ id, rings: toLines(path) }));
}

function project(longitude: number, latitude: number): Point {
  const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  return [x, y];
}

function shapesAt(shapes: readonly Shape[], point: Point): readonly string[] {
  return shapes.filter(({ rings }) => isInside(rings, point)).map(({ id }) => id);
}

function pointsOf(shapes: readonly Shape[], id: string): readonly Point[] {
  return shapes.filter((shape) => shape.id === id).flatMap(({ rings }) => rings.flat());
}

/** By the even-odd rule, so that a hole is outside. */
function isInside(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let [x0, y0] = ring.at(-1) ?? [0, 0];
    for (const [x1, y1] of ring) {
      if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
      [x0, y0] = [x1, y1];
    }
  }
  return inside;
}

/** The points of each line of a path, in hundredths as stored. */
function toLines(path: string): readonly (readonly Point[])[] {
  return path
    .split("M")
    .slice(1)
    .map((line) => {
      const numbers = (line.match(/-?\d*\.?\d+/g) ?? []).map((text) => Math.round(Number(text) * 100));
      let [x, y] = [0, 0];
      return numbers.flatMap((step, i): Point[] => {
        if (i % 2 === 0) x += step;
        else y += step;
        return i % 2 === 0 ? [] : [[x / 100, y / 100]];
      });
    });
}

function toSegments(path: string): readonly Segment[] {
  return toLines(path).flatMap((line) => line.slice(1).map((point, i): Segment => [line[i] ?? point, point]));
}

function toKey(segment: Segment): string {
  return segment.map(String).sort().join(" ");
}

function lengthOf([[x0, y0], [x1, y1]]: Segment): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

/** The two points beside the middle of a segment, `distance` pixels away from it. */
function toSides([[x0, y0], [x1, y1]]: Segment, distance: number): readonly Point[] {
  const turn = distance / Math.hypot(x1 - x0, y1 - y0);
  const [dx, dy] = [(y1 - y0) * turn, (x0 - x1) * turn];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return [
    [x + dx, y + dy],
    [x - dx, y - dy],
  ];
}

function toPair([a = Number.NaN, b = Number.NaN]: readonly number[]): [number, number] {
  return [a, b];
}

function toPoint(pair: readonly number[]): Point {
  return toPair(pair);
}
