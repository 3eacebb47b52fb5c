/** The parts of data/geometry.json, one module each, served by build/geometryPlugin.ts. */

declare module "virtual:geometry/frame" {
  export const geometry: import("../model/geometry").Geometry;
}

declare module "virtual:geometry/overview" {
  export const overview: import("../model/geometry").Outlines;
}

declare module "virtual:geometry/detail" {
  export const detail: import("../model/geometry").Outlines;
}
