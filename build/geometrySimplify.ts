import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import type { Point, Ring, Shape, ShapesTopology, WeightedPoint, WeightedTopology } from "./geometryTypes";

/** How much detail may be lost; areas in square pixels at zoom 1. */
export type Tolerance = {
  /** The smallest triangle worth a point, at a place. */
  readonly detail: (place: Point) => number;
  /** The grid that points are snapped to at a place, in pixels. */
  readonly grid: (place: Point) => number;
  /** The smallest island to draw. Enclaves and other areas that touch a neighbour are always kept. */
  readonly island: number;
  /** The shape that is only context, and the factor by which its own coasts and islands may be coarser. */
  readonly surroundings: { readonly id: string; readonly factor: number };
};

/**
 * Removes the least significant points (Visvalingam and Whyatt, "Line generalisation by repeated elimination of
 * points", 1993). It works on arcs, not on shapes: a border loses the same points on both sides.
 */
export function simplifyShapes(topology: ShapesTopology, tolerance: Tolerance): ShapesTopology {
  const { detail, grid, island, surroundings } = tolerance;
  const own = arcsOf(topology.objects.shapes.geometries.filter(({ id }) => id !== surroundings.id));
  const weighted = presimplify(topology, (triangle) => triangleArea(triangle) / detail(triangle[1]));
  const simplified = simplify(keepClosedArcs(lightenArcs(weighted, own, surroundings.factor)), 1);
  const isLarge = filterAttachedWeight(simplified, island, ringArea);
  const isVeryLarge = filterAttachedWeight(simplified, island * surroundings.factor, ringArea);
  const kept = filter(simplified, (ring, interior) =>
    ring.some((arc) => own.has(toIndex(arc))) ? isLarge(ring, interior) : isVeryLarge(ring, interior),
  );
  return snapPoints(kept, grid);
}

function snapPoints(topology: ShapesTopology, grid: (place: Point) => number): ShapesTopology {
  const arcs = topology.arcs.map((arc) =>
    arc.map(([x, y]): Point => {
      const step = grid([x, y]);
      return [Math.round(x / step) * step, Math.round(y / step) * step];
    }),
  );
  return { ...topology, arcs };
}

/** The area of a ring in square pixels, regardless of its direction. */
export function ringArea(ring: Ring): number {
  return Math.abs(signedArea(ring));
}

/** The area of a ring in square pixels, positive if it runs clockwise on the screen. */
export function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [x1, y1] = ring[i + 1] ?? [x, y];
    return sum + (x * y1 - x1 * y) / 2;
  }, 0);
}

function triangleArea([[ax, ay], [bx, by], [cx, cy]]: readonly [Point, Point, Point]): number {
  return Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
}

function lightenArcs(
  topology: WeightedTopology,
  except: ReadonlySet<number>,
  factor: number,
): WeightedTopology {
  const arcs = topology.arcs.map((arc, index) =>
    except.has(index) ? arc : arc.map(([x, y, weight]): WeightedPoint => [x, y, weight / factor]),
  );
  return { ...topology, arcs };
}

function arcsOf(shapes: readonly Shape[]): ReadonlySet<number> {
  return new Set(shapes.flatMap((shape) => shape.arcs.flat(2).map(toIndex)));
}

/** The index of an arc. TopoJSON writes a reversed arc as the complement of its index. */
function toIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** A closed arc is an island or an enclave: its three heaviest points are kept, as it would otherwise collapse. */
function keepClosedArcs(topology: WeightedTopology): WeightedTopology {
  const arcs = topology.arcs.map((arc) => {
    const [start, end] = [arc.at(0), arc.at(-1)];
    if (start?.[0] !== end?.[0] || start?.[1] !== end?.[1]) return arc;
    const weights = arc.slice(1, -1).map((point) => point[2]);
    const least = weights.sort((a, b) => b - a)[Math.min(2, weights.length - 1)] ?? Infinity;
    return arc.map(([x, y, weight]): WeightedPoint => [x, y, weight >= least ? Infinity : weight]);
  });
  return { ...topology, arcs };
}
