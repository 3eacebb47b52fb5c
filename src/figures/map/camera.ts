import { interpolateZoom } from "d3";
import { inHundredths } from "../../ui/inHundredths";
import type { Box } from "../../ui/segments";
import type { Point } from "./projection";

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The visible part of the map: its centre in pixels of the geometry, and `k`, the CSS pixels per pixel of the geometry. */
export interface Camera {
  readonly center: Point;
  readonly k: number;
}

/** Maps pixels of the geometry to CSS pixels: multiplies by `k`, then adds `x` and `y`. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The least and the greatest `k` that the reader can reach. */
export type ZoomLimits = readonly [least: number, greatest: number];

export function toTransform({ center: [x, y], k }: Camera, { width, height }: Size): Transform {
  return { x: width / 2 - x * k, y: height / 2 - y * k, k };
}

export function toCamera({ x, y, k }: Transform, { width, height }: Size): Camera {
  return { center: [(width / 2 - x) / k, (height / 2 - y) / k], k };
}

/** Converts a point of the geometry to CSS pixels. */
export function toScreen({ x, y, k }: Transform, [pointX, pointY]: Point): Point {
  return [inHundredths(pointX * k + x), inHundredths(pointY * k + y)];
}

/** Converts a rectangle of the geometry, given by its top left and bottom right corner, to CSS pixels. */
export function toScreenBox(transform: Transform, [first, last]: readonly [Point, Point]): Box {
  const [left, top] = toScreen(transform, first);
  const [right, bottom] = toScreen(transform, last);
  return { left, top, right, bottom };
}

/** Zooms by a factor, within limits, and keeps the point `at` of the screen fixed. */
export function zoomAround(
  camera: Camera,
  {
    size,
    at,
    factor,
    limits,
  }: { readonly size: Size; readonly at: Point; readonly factor: number; readonly limits: ZoomLimits },
): Camera {
  const [least, greatest] = limits;
  const k = Math.min(Math.max(camera.k * factor, least), greatest);
  const [offsetX, offsetY] = [at[0] - size.width / 2, at[1] - size.height / 2];
  const slack = 1 / camera.k - 1 / k;
  return { center: [camera.center[0] + offsetX * slack, camera.center[1] + offsetY * slack], k };
}

/**
 * The smooth path from one camera to another (van Wijk and Nuij, 2003): a long path zooms out first.
 *
 * @returns the camera at a share of the path, 0 to 1
 */
export function planFlight(from: Camera, to: Camera, { width }: Size): (share: number) => Camera {
  const way = interpolateZoom([...from.center, width / from.k], [...to.center, width / to.k]);
  return (share) => {
    if (share >= 1) return to;
    const [x, y, visibleWidth] = way(share);
    return { center: [x, y], k: width / visibleWidth };
  };
}
