import type { GeoProjection } from "d3";
import type { CountryCode } from "../../model/country";
import type { Geometry } from "../../model/geometry";
import type { FrameName } from "../../model/view";
import type { Camera, Size, ZoomLimits } from "./camera";
import { type Point, projectPlace } from "./projection";

/** How far the map extends beyond the frame of the geometry, in its pixels: most below, for the labels of small states. */
const beyond = { x: 95, above: 55, below: 245 };

/** Whether a map is too narrow for the full text. The width is in CSS pixels. */
export function isNarrow(width: number): boolean {
  return width < 560;
}

/**
 * The size of a map of this width: on a phone as tall as the frame can use, else never taller than a laptop's window.
 * The frame of the whole CIS is wide, and the land below it has room for labels.
 */
export function mapSize(width: number, frame: FrameName): Size {
  const onPhone = frame === "cis" ? width * 0.6 + 88 : width;
  return { width, height: Math.round(isNarrow(width) ? onPhone : Math.min(width * 0.625, 620)) };
}

/** The camera that shows a whole frame, as large as the size allows, with no empty ground below or beside the map. */
export function frameCamera(
  name: FrameName,
  {
    geometry,
    projection,
    size,
  }: { readonly geometry: Geometry; readonly projection: GeoProjection; readonly size: Size },
): Camera {
  const { width, height } = geometry;
  const corners = cornersOf(name, geometry, projection);
  const [left, right] = extentOf(corners.map(([x]) => x));
  const [top, bottom] = extentOf(corners.map(([, y]) => y));
  const k = Math.min(size.width / (right - left), size.height / (bottom - top));
  const halfWidth = size.width / k / 2;
  const halfHeight = size.height / k / 2;
  return {
    center: [
      clamp((left + right) / 2, halfWidth - beyond.x, width + beyond.x - halfWidth),
      clamp((top + bottom) / 2, halfHeight - beyond.above, height + beyond.below - halfHeight),
    ],
    k,
  };
}

/** From the whole CIS to the zoom at which the outlines begin to look coarse. */
export function zoomLimits(whole: Camera): ZoomLimits {
  return [whole.k, 9];
}

/** Whether the overview outlines are too coarse: their precision suits the whole CIS on one screen. */
export function needsDetail(frame: FrameName, { k }: Camera): boolean {
  return frame !== "cis" || k > 1.5;
}

/** The area within which the reader can pan: everything that is drawn, in pixels of the geometry. */
export function panExtent(
  { width, height }: Geometry,
  whole: Camera,
  size: Size,
): [[number, number], [number, number]] {
  const top = whole.center[1] - size.height / whole.k / 2;
  return [
    [-beyond.x, Math.min(-beyond.above, top)],
    [width + beyond.x, height + beyond.below],
  ];
}

/** The points that must be visible in a frame, in pixels of the geometry. */
function cornersOf(name: FrameName, geometry: Geometry, projection: GeoProjection): readonly Point[] {
  const { width, height, countries } = geometry;
  const frame = sights[name];
  switch (frame.kind) {
    case "all":
      return [
        [0, 0],
        [width, height],
      ];
    case "countries":
      return countries
        .filter(({ code }) => frame.codes.includes(code))
        .flatMap(({ bounds: [[left, top], [right, bottom]] }): readonly Point[] => [
          [left - margin, top - margin],
          [right + margin, bottom + margin],
        ]);
    case "places":
      return frame.places.map(([longitude, latitude]) => projectPlace(projection, longitude, latitude));
  }
}

/** The content that must be visible in a frame. */
type Sight =
  | { readonly kind: "all" }
  | { readonly kind: "countries"; readonly codes: readonly CountryCode[] }
  /** Degrees east and north. */
  | { readonly kind: "places"; readonly places: readonly Point[] };

const margin = 8;

const sights: Record<FrameName, Sight> = {
  cis: { kind: "all" },
  "central-asia": { kind: "countries", codes: ["KAZ", "KGZ", "TJK", "TKM", "UZB"] },
  caucasus: { kind: "countries", codes: ["ARM", "AZE", "BLR", "MDA"] },
  "far-east": {
    kind: "places",
    places: [
      [112, 44],
      [108, 56],
      [136, 62],
      [147, 44],
      [131, 41.5],
    ],
  },
};

function extentOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function clamp(value: number, least: number, greatest: number): number {
  return least > greatest ? (least + greatest) / 2 : Math.min(Math.max(value, least), greatest);
}
