import type { GeoProjection } from "d3";
import type { Geometry } from "../../model/geometry";
import type { FrameName } from "../../model/view";
import type { Camera, Size, ZoomLimits } from "./camera";
import { type Point, projectPlace } from "./projection";

/** How much of the map is drawn beyond the frame of the geometry, in its pixels. */
const beyond = { x: 95, y: 55 };

/** The size of a map that may be so wide: taller in shape on a phone, never taller than a laptop's window. */
export function mapSize(width: number): Size {
  const height = width < 560 ? width * 0.86 : Math.min(width * 0.625, 620);
  return { width, height: Math.round(height) };
}

/** The camera that has all of a frame in sight, as large as the size allows, with no empty ground below or beside. */
export function frameCamera(
  name: FrameName,
  { geometry, projection, size }: { readonly geometry: Geometry; readonly projection: GeoProjection; readonly size: Size },
): Camera {
  const { width, height } = geometry;
  const corners: readonly Point[] =
    name === "cis"
      ? [
          [0, 0],
          [width, height],
        ]
      : cornersInSight[name].map(([longitude, latitude]) => projectPlace(projection, longitude, latitude));
  const [left, right] = extentOf(corners.map(([x]) => x));
  const [top, bottom] = extentOf(corners.map(([, y]) => y));
  const k = Math.min(size.width / (right - left), size.height / (bottom - top));
  const halfWidth = size.width / k / 2;
  const halfHeight = size.height / k / 2;
  return {
    center: [
      clamp((left + right) / 2, halfWidth - beyond.x, width + beyond.x - halfWidth),
      Math.min((top + bottom) / 2, height + beyond.y - halfHeight),
    ],
    k,
  };
}

/** A reader can zoom from all of the CIS to where the outlines begin to look coarse. */
export function zoomLimits(whole: Camera): ZoomLimits {
  return [whole.k, 9];
}

/** Where a reader can move the map to: all that is drawn, in pixels of the geometry. */
export function panExtent({ width, height }: Geometry, whole: Camera, size: Size): [[number, number], [number, number]] {
  const top = whole.center[1] - size.height / whole.k / 2;
  return [
    [-beyond.x, Math.min(-beyond.y, top)],
    [width + beyond.x, height + beyond.y],
  ];
}

/** What a frame must have in sight, as degrees east and north. */
const cornersInSight: Record<Exclude<FrameName, "cis">, readonly Point[]> = {
  "central-asia": [
    [46.3, 48.4],
    [63, 55.6],
    [87.6, 49],
    [75, 36.4],
    [61.5, 34.8],
    [52, 40],
  ],
  caucasus: [
    [24, 52],
    [26, 46.5],
    [32, 57],
    [38.5, 57],
    [49, 38],
    [51.5, 40.5],
  ],
  "far-east": [
    [112, 44],
    [108, 56],
    [136, 62],
    [147, 44],
    [131, 41.5],
  ],
};

function extentOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function clamp(value: number, least: number, greatest: number): number {
  return least > greatest ? (least + greatest) / 2 : Math.min(Math.max(value, least), greatest);
}
