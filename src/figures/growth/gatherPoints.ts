import { inHundredths } from "../../ui/inHundredths";
import type { Box } from "./box";
import type { PlacedPoint } from "./growthMarks";

/** The least distance between the centres of two grouped marks, in CSS pixels: their rings then touch. */
const step = 15;

/** Largest distances in years: `weeks` joins a month and a day in it, `months` joins values with equal qualifiers. */
const weeks = 0.125;
const months = 0.75;

/**
 * Groups points from outside the article whose labels would say nearly the same in the same place: equal values, with
 * equal qualifiers within months, or with different ones within weeks. Every other point is a group of its own.
 *
 * @param points ascending by x
 */
export function gatherPoints(points: readonly PlacedPoint[]): readonly (readonly PlacedPoint[])[] {
  const groups: PlacedPoint[][] = [];
  for (const placed of points) {
    const near = groups.find((group) => {
      const last = group.at(-1);
      return last !== undefined && isAlike(last, placed);
    });
    if (near === undefined) groups.push([placed]);
    else near.push(placed);
  }
  return groups;
}

/**
 * Moves overlapping points of a group sideways, so that each statement is visible: by a few pixels, and never out of the
 * plot. Their labels and names keep the exact dates.
 *
 * @param points ascending by x
 */
export function spreadPoints(points: readonly PlacedPoint[], { x0, x1 }: Box): readonly PlacedPoint[] {
  return gatherPoints(points).flatMap((group) => {
    const isTight = group.some(({ x }, index) => index > 0 && x - (group[index - 1]?.x ?? 0) < step);
    if (!isTight) return group;
    const width = step * (group.length - 1);
    const middle = group.reduce((sum, { x }) => sum + x, 0) / group.length;
    const start = Math.min(Math.max(middle - width / 2, x0 + step / 2), x1 - step / 2 - width);
    return group.map((placed, index) => ({ ...placed, x: inHundredths(start + index * step) }));
  });
}

function isAlike({ point: one }: PlacedPoint, { point: other }: PlacedPoint): boolean {
  return (
    one.origin.kind === "contested" &&
    other.origin.kind === "contested" &&
    one.value === other.value &&
    Math.abs(one.at - other.at) <= (one.qualifier === other.qualifier ? months : weeks)
  );
}
