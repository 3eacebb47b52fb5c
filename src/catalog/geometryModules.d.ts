/** The parts of data/geometry.json, each a module of its own: build/geometryPlugin.ts serves them. */

declare module "virtual:geometry/frame" {
  import type { Geometry } from "../model/geometry";

  export const geometry: Geometry;
}

declare module "virtual:geometry/overview" {
  import type { Outlines } from "../model/geometry";

  export const overview: Outlines;
}

declare module "virtual:geometry/detail" {
  import type { Outlines } from "../model/geometry";

  export const detail: Outlines;
}
