import { type GeoProjection, geoConicEqualArea } from "d3";
import type { Geometry } from "../../model/geometry";

/** A point in pixels: of the geometry's frame, or of the screen. */
export type Point = readonly [x: number, y: number];

/** The projection in which the outlines are stored: degrees to pixels of the geometry's frame. */
export function createProjection({ projection }: Geometry): GeoProjection {
  const { parallels, rotate, scale, translate } = projection;
  return geoConicEqualArea()
    .parallels([...parallels])
    .rotate([...rotate])
    .scale(scale)
    .translate([...translate]);
}

/** Projects a place into the geometry's frame. Throws when the projection has no such point, which is a bug in our code. */
export function projectPlace(projection: GeoProjection, longitude: number, latitude: number): Point {
  const point = projection([longitude, latitude]);
  if (point === null) throw new Error(`no point for ${longitude}, ${latitude}`);
  return point;
}
