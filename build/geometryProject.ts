import { type GeoProjection, geoConicEqualArea, geoContains, geoStream } from "d3";
import type { Geometry } from "../src/model/geometry";
import type { MultiPolygon, Point, Polygon, Ring } from "./geometryTypes";

/** `geoConicEqualArea` and the four settings with which the app rebuilds it. */
export type ProjectionSettings = Geometry["projection"];

/** Corners of a rectangle in pixels: top left, bottom right. */
export type Extent = readonly [Point, Point];

/** The conic of these settings. Straight lines stay straight: neighbours must keep the same points. */
export function toProjection(settings: ProjectionSettings): GeoProjection {
  return geoConicEqualArea()
    .parallels([...settings.parallels])
    .rotate([...settings.rotate])
    .scale(settings.scale)
    .translate([...settings.translate])
    .precision(0);
}

/**
 * The settings with which these areas fill the extent: two standard parallels through the south and the north of the
 * CIS, and 180° far from the seam. Scale and place are rounded, so that the file says all there is to know.
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

/** Projects areas to pixels and cuts away what lies outside the extent. Every ring comes back alone, holes turned. */
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
 * Takes the one part that contains a place out of a country.
 *
 * @param place longitude and latitude
 * @throws if no part contains the place, or several do: the source is not the one this build was written for
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
