import type { Geometry } from "../../model/geometry";
import type { Box } from "../../ui/segments";

/** A mark that can take keyboard focus. */
export interface FocusPoint {
  readonly id: string;
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  /** The area it covers; undefined when it is no larger than a point. */
  readonly bounds?: Box;
}

export type Direction = "left" | "right" | "up" | "down";

/**
 * The next mark in a direction: the nearest within 45° of it, or if there is none, the nearest on that side. A large mark
 * lies ahead wherever it reaches, not only at its centre, so distances are measured mainly between bounds. Undefined when
 * no mark lies on that side.
 */
export function moveFocus(
  points: readonly FocusPoint[],
  from: string,
  direction: Direction,
): string | undefined {
  const start = points.find(({ id }) => id === from);
  if (start === undefined) return undefined;
  const [axis, sign] = directions[direction];
  const ahead = points
    .map((point) => {
      const along = (point[axis] - start[axis]) * sign;
      return { id: point.id, along, ...rate(start, point, axis, along) };
    })
    .filter(({ id, along }) => id !== from && along > 0)
    .sort((one, other) => Number(other.inCone) - Number(one.inCone) || one.distance - other.distance);
  return ahead[0]?.id;
}

/** A country as a mark, in pixels of the geometry. */
export function toFocusPoint({ code, centroid, bounds }: Geometry["countries"][number]): FocusPoint {
  const [x, y] = centroid;
  const [[left, top], [right, bottom]] = bounds;
  return { id: code, x, y, bounds: { left, top, right, bottom } };
}

/** The direction of an arrow key; undefined for any other key. */
export function toDirection(key: string): Direction | undefined {
  return arrowKeys[key];
}

const arrowKeys: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

type Axis = "x" | "y";

const directions: Readonly<Record<Direction, readonly [axis: Axis, sign: 1 | -1]>> = {
  left: ["x", -1],
  right: ["x", 1],
  up: ["y", -1],
  down: ["y", 1],
};

/** Distance across the direction counts twice; distance between centres a quarter, to decide between touching neighbours. */
function rate(start: FocusPoint, point: FocusPoint, axis: Axis, along: number) {
  const across = axis === "x" ? "y" : "x";
  const aside = Math.abs(point[across] - start[across]);
  const gapAside = gapBetween(start, point, across);
  return {
    inCone: (aside + gapAside) / 2 <= along,
    distance: gapBetween(start, point, axis) + 2 * gapAside + Math.hypot(along, 2 * aside) / 4,
  };
}

/** The gap between the bounds of two marks on an axis; 0 when they overlap. */
function gapBetween(one: FocusPoint, other: FocusPoint, axis: Axis): number {
  const [oneStart, oneEnd] = extentOf(one, axis);
  const [otherStart, otherEnd] = extentOf(other, axis);
  return Math.max(otherStart - oneEnd, oneStart - otherEnd, 0);
}

function extentOf({ x, y, bounds }: FocusPoint, axis: Axis): readonly [number, number] {
  if (axis === "x") return [bounds?.left ?? x, bounds?.right ?? x];
  return [bounds?.top ?? y, bounds?.bottom ?? y];
}
