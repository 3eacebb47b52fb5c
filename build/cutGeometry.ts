/** Builds data/geometry.json from Natural Earth's countries: `npm run geometry`. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { GeoProjection } from "d3";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { Precision, StoredGeometry } from "../src/model/geometry";
import { drawOutlines, measureBounds, measureCountry } from "./geometryDraw";
import { cutPart, fitProjection, projectRings, toProjection } from "./geometryProject";
import { simplifyShapes, type Tolerance } from "./geometrySimplify";
import type { MultiPolygon, Point, ShapesTopology, World } from "./geometryTypes";

const frame = { width: 960, height: 600 };
const padding = 12;
const beyond = { x: 100, above: 60, below: 250 };

/** ISO 3166-1, alpha-3 and numeric, ascending. */
const countries = [
  { code: "ARM", numeric: "051" },
  { code: "AZE", numeric: "031" },
  { code: "BLR", numeric: "112" },
  { code: "KAZ", numeric: "398" },
  { code: "KGZ", numeric: "417" },
  { code: "MDA", numeric: "498" },
  { code: "RUS", numeric: "643" },
  { code: "TJK", numeric: "762" },
  { code: "TKM", numeric: "795" },
  { code: "UZB", numeric: "860" },
] as const;

/** Natural Earth draws Crimea as a part of Russia; the polygon is found by Simferopol, which lies in it. */
const disputed = { drawnWith: "RUS", place: [34.1, 44.95] } as const;

/** Regions of small states, which readers view closely: longitude, latitude, radius in pixels. */
const closeUps = [
  { place: [46, 40.5], radius: 60 },
  { place: [69, 40], radius: 90 },
  { place: [29, 48], radius: 60 },
] as const;

/**
 * The precision of the outlines, in a close-up (`fine`) and far from all of them (`coarse`): the smallest triangle
 * worth a point, in square pixels at zoom 1; the grid that points are snapped to, in pixels; the smallest island; the
 * factor by which the coasts of other lands may be coarser.
 */
const precisions = {
  overview: {
    triangle: { fine: 0.4, coarse: 1.4 },
    grid: { fine: 0.5, coarse: 1 },
    island: 2,
    surroundings: 30,
  },
  detail: {
    triangle: { fine: 0.03, coarse: 0.4 },
    grid: { fine: 0.01, coarse: 0.1 },
    island: 1,
    surroundings: 10,
  },
} as const satisfies Record<Precision, unknown>;

/** Cuts, projects and simplifies the map. Deterministic: the same input gives the same geometry, byte for byte. */
export function cutGeometry(world: World): StoredGeometry {
  const areas = cutAreas(world);
  const states = countries.flatMap(({ code }) => areas.get(code) ?? []);
  const settings = fitProjection(states, [
    [padding, padding],
    [frame.width - padding, frame.height - padding],
  ]);
  const projection = toProjection(settings);
  const shapes = projectShapes(areas, projection);
  const overview = simplifyShapes(shapes, toTolerance("overview", projection));
  const detail = simplifyShapes(shapes, toTolerance("detail", projection));
  const codes = countries.map(({ code }) => code);
  return {
    source: "natural-earth",
    ...frame,
    projection: settings,
    countries: codes.map((code) => measureCountry(detail, code)),
    disputed: { bounds: measureBounds(detail, "disputed") },
    overview: drawOutlines(overview, codes),
    detail: drawOutlines(detail, codes),
  };
}

/** Areas in degrees: each country by its code, then `disputed` and `land`. */
function cutAreas(world: World): ReadonlyMap<string, MultiPolygon> {
  const { geometries } = world.objects.countries;
  const numerics = new Set<string | undefined>(countries.map(({ numeric }) => numeric));
  const areas = new Map<string, MultiPolygon>();
  for (const { code, numeric } of countries) {
    const found = geometries.filter(({ id }) => id === numeric);
    if (found.length !== 1) throw new Error(`expected one shape of ${code}, found ${found.length}`);
    areas.set(code, merge(world, found).coordinates);
  }
  const { cut, rest } = cutPart(areas.get(disputed.drawnWith) ?? [], disputed.place);
  return areas
    .set(disputed.drawnWith, rest)
    .set("disputed", [cut])
    .set(
      "land",
      merge(
        world,
        geometries.filter(({ id }) => !numerics.has(id)),
      ).coordinates,
    );
}

/** Projects all areas to pixels and joins them into one topology, so that neighbours are simplified together. */
function projectShapes(areas: ReadonlyMap<string, MultiPolygon>, projection: GeoProjection): ShapesTopology {
  const features = [...areas].map(([id, area]) => {
    const rings = projectRings(area, projection, [
      [-beyond.x, -beyond.above],
      [frame.width + beyond.x, frame.height + beyond.below],
    ]);
    const geometry = { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) } as const;
    return { type: "Feature", id, geometry } as const;
  });
  return topology({ shapes: { type: "FeatureCollection", features } });
}

/** Fine near the close-ups, then coarser with the square of the distance, up to the limit that suits the whole of Russia. */
function toTolerance(precision: Precision, projection: GeoProjection): Tolerance {
  const { triangle, grid, island, surroundings } = precisions[precision];
  const centres = closeUps.map(({ place, radius }) => ({ centre: projection([...place]) ?? [0, 0], radius }));
  const triangleAt = ([x, y]: Point) => {
    const distances = centres.map(({ centre, radius }) => Math.hypot(x - centre[0], y - centre[1]) / radius);
    return Math.min(triangle.coarse, triangle.fine * Math.max(1, Math.min(...distances) ** 2));
  };
  return {
    detail: triangleAt,
    grid: (place) => (triangleAt(place) < triangle.coarse / 2 ? grid.fine : grid.coarse),
    island,
    surroundings: { id: "land", factor: surroundings },
  };
}

/** Natural Earth 4.1 at 1:50 000 000, as world-atlas packs it. */
export function readWorld(): World {
  const require = createRequire(import.meta.url);
  return JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
}

/** Formats the file with each pair of numbers on one line, so that a changed border is a short diff. */
export function formatGeometry(geometry: StoredGeometry): string {
  const pair = /\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g;
  const corners = /\[\s+(\[[^[\]]+\]),\s+(\[[^[\]]+\])\s+\]/g;
  const file = { $schema: "./schema/geometry.schema.json", ...geometry };
  return `${JSON.stringify(file, null, 2).replace(pair, "[$1, $2]").replace(corners, "[$1, $2]")}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(new URL("../data/geometry.json", import.meta.url), formatGeometry(cutGeometry(readWorld())));
}
