import { interpolateZoom } from "d3";
import { inHundredths } from "../../ui/inHundredths";
import type { Box } from "../../ui/segments";
import type { Point } from "./projection";

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of the map is in sight: the point in the middle, and how many CSS pixels a pixel of the geometry takes. */
export interface Camera {
  readonly center: Point;
  readonly k: number;
}

/** From pixels of the geometry to CSS pixels: first times `k`, then plus `x` and `y`. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The least and the greatest `k` that a reader can zoom to. */
export type ZoomLimits = readonly [least: number, greatest: number];

export function toTransform({ center: [x, y], k }: Camera, { width, height }: Size): Transform {
  return { x: width / 2 - x * k, y: height / 2 - y * k, k };
}

export function toCamera({ x, y, k }: Transform, { width, height }: Size): Camera {
  return { center: [(width / 2 - x) / k, (height / 2 - y) / k], k };
}

/** Where a point of the geometry is on the screen. */
export function toScreen({ x, y, k }: Transform, [pointX, pointY]: Point): Point {
  return [inHundredths(pointX * k + x), inHundredths(pointY * k + y)];
}

/** Where a rectangle of the geometry, by its top left and bottom right corner, is on the screen. */
export function toScreenBox(transform: Transform, [first, last]: readonly [Point, Point]): Box {
  const [left, top] = toScreen(transform, first);
  const [right, bottom] = toScreen(transform, last);
  return { left, top, right, bottom };
}

/** Zooms by a factor, within limits, so that what is at a point of the screen stays there. */
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
 * The smooth way from one camera to another (van Wijk and Nuij, 2003): out first where the way is long.
 *
 * @returns the camera at a share of the way, 0 to 1
 */
export function planFlight(from: Camera, to: Camera, { width }: Size): (share: number) => Camera {
  const way = interpolateZoom([...from.center, width / from.k], [...to.center, width / to.k]);
  return (share) => {
    if (share >= 1) return to;
    const [x, y, visibleWidth] = way(share);
    return { center: [x, y], k: width / visibleWidth };
  };
}
