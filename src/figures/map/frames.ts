import type { GeoProjection } from "d3";
import type { CountryCode } from "../../model/country";
import type { Geometry } from "../../model/geometry";
import type { FrameName } from "../../model/view";
import type { Camera, Size, ZoomLimits } from "./camera";
import { type Point, projectPlace } from "./projection";

/** How much of the map is drawn beyond the frame of the geometry, in its pixels: most below, where small states are named. */
const beyond = { x: 95, above: 55, below: 245 };

/** Whether a map is so narrow that less has to be written on it. */
export function isNarrow(width: number): boolean {
  return width < 560;
}

/**
 * The size of a map that may be so wide: on a phone as tall as the frame can use, never taller than a laptop's window.
 * All of the CIS is wide: below it there is land to write on.
 */
export function mapSize(width: number, frame: FrameName): Size {
  const onPhone = frame === "cis" ? width * 0.6 + 88 : width;
  return { width, height: Math.round(isNarrow(width) ? onPhone : Math.min(width * 0.625, 620)) };
}

/** The camera that has all of a frame in sight, as large as the size allows, with no empty ground below or beside. */
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

/** A reader can zoom from all of the CIS to where the outlines begin to look coarse. */
export function zoomLimits(whole: Camera): ZoomLimits {
  return [whole.k, 9];
}

/** Whether the overview is too coarse: it is drawn for one screen of all the CIS. */
export function needsDetail(frame: FrameName, { k }: Camera): boolean {
  return frame !== "cis" || k > 1.5;
}

/** Where a reader can move the map to: all that is drawn, in pixels of the geometry. */
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

/** The points that a frame must have in sight, in pixels of the geometry. */
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

/** What a frame must have in sight. */
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
