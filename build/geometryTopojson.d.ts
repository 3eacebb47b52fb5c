/**
 * The parts of topojson's three packages that the geometry build calls. The packages have no types of their own, and
 * the published ones do not describe `topojson-simplify` 3 without casts.
 */

declare module "topojson-client" {
  import type { MultiPolygon, Point, Shape, Topology } from "./geometryTypes";

  type MultiLine = { readonly coordinates: readonly (readonly Point[])[] };

  export function feature(
    topology: Topology,
    shape: Shape,
  ): { readonly geometry: { readonly coordinates: MultiPolygon } };
  export function merge(topology: Topology, shapes: readonly Shape[]): { readonly coordinates: MultiPolygon };
  export function mesh(
    topology: Topology,
    shapes: { readonly type: "GeometryCollection"; readonly geometries: readonly Shape[] },
    filter: (a: Shape, b: Shape) => boolean,
  ): MultiLine;
}

declare module "topojson-server" {
  import type { MultiPolygon, ShapesTopology } from "./geometryTypes";

  type Feature = {
    readonly type: "Feature";
    readonly id: string;
    readonly geometry: { readonly type: "MultiPolygon"; readonly coordinates: MultiPolygon };
  };

  export function topology(objects: {
    readonly shapes: { readonly type: "FeatureCollection"; readonly features: readonly Feature[] };
  }): ShapesTopology;
}

declare module "topojson-simplify" {
  import type { Point, Ring, ShapesTopology, WeightedTopology } from "./geometryTypes";

  type IsKept = (ring: readonly number[], interior: boolean) => boolean;

  export function presimplify(
    topology: ShapesTopology,
    weight: (triangle: readonly [Point, Point, Point]) => number,
  ): WeightedTopology;
  export function simplify(topology: WeightedTopology, minWeight: number): ShapesTopology;
  export function filter(topology: ShapesTopology, isKept: IsKept): ShapesTopology;
  export function filterAttachedWeight(
    topology: ShapesTopology,
    minWeight: number,
    weight: (ring: Ring) => number,
  ): IsKept;
}
