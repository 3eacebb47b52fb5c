import { type GeoProjection, geoConicEqualArea, geoContains, geoStream } from "d3";
import type { Geometry } from "../src/model/geometry";
import type { MultiPolygon, Point, Polygon, Ring } from "./geometryTypes";

/** `geoConicEqualArea` and the four settings from which the app recreates it. */
export type ProjectionSettings = Geometry["projection"];

/** Corners of a rectangle in pixels: top left, bottom right. */
export type Extent = readonly [Point, Point];

/** Creates the projection. Straight lines stay straight (precision 0), so that neighbours keep identical points. */
export function toProjection(settings: ProjectionSettings): GeoProjection {
  return geoConicEqualArea()
    .parallels([...settings.parallels])
    .rotate([...settings.rotate])
    .scale(settings.scale)
    .translate([...settings.translate])
    .precision(0);
}

/**
 * The settings that fit these areas into the extent: two standard parallels through the south and the north of the CIS,
 * and a rotation that keeps 180° away from the seam. Scale and translation are rounded, so that the file holds their
 * exact values.
 */
export function fitProjection(areas: MultiPolygon, extent: Extent): ProjectionSettings {
  const settings = { name: "geoConicEqualArea", parallels: [40, 68], rotate: [-100, 0] } as const;
  const [x0y0, x1y1] = extent;
  const fitted = toProjection({ ...settings, scale: 1, translate: [0, 0] }).fitExtent(
    [[...x0y0], [...x1y1]],
    toGeometry(areas),
  );
  const [x, y] = fitted.translate();
  return { ...settings, scale: roundDown(fitted.scale()), translate: [roundDown(x), roundDown(y)] };
}

/** Projects areas to pixels and clips them to the extent. Returns each ring separately; holes run in the opposite direction. */
export function projectRings(
  areas: MultiPolygon,
  projection: GeoProjection,
  extent: Extent,
): readonly Ring[] {
  const rings: Point[][] = [];
  const [x0y0, x1y1] = extent;
  projection.clipExtent([[...x0y0], [...x1y1]]);
  geoStream(
    toGeometry(areas),
    projection.stream({
      point: (x, y) => rings.at(-1)?.push([x, y]),
      lineStart: () => rings.push([]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return rings.map((ring) => [...ring, ...ring.slice(0, 1)]);
}

/**
 * Removes the part that contains a place from a country.
 *
 * @param place longitude and latitude
 * @throws if no part or several parts contain the place: then the source differs from the expected one
 */
export function cutPart(
  parts: MultiPolygon,
  place: Point,
): { readonly cut: Polygon; readonly rest: MultiPolygon } {
  const [cut, ...others] = parts.filter((part) => geoContains(toGeometry([part]), [...place]));
  if (cut === undefined || others.length > 0) {
    throw new Error(
      `expected one part around ${place.join(" ")}, found ${cut === undefined ? 0 : others.length + 1}`,
    );
  }
  return { cut, rest: parts.filter((part) => part !== cut) };
}

function toGeometry(areas: MultiPolygon): GeoJSON.MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: areas.map((rings) => rings.map((ring) => ring.map((point) => [...point]))),
  };
}

function roundDown(value: number): number {
  return Math.floor(value * 100) / 100;
}
