import { inHundredths } from "../../ui/inHundredths";
import type { Box } from "./box";
import type { PlacedPoint } from "./growthMarks";

/** How far apart the centres of two marks are at least, in CSS pixels: their rings then touch. */
const step = 15;

/** In years: what is said of one month and of a day in it, and what is said alike within some months. */
const weeks = 0.125;
const months = 0.75;

/**
 * Points of others whose labels would say nearly the same in the same place: one value, said alike within months, or differently within weeks. The
 * points of the article, and all others, are by themselves.
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
 * Moves points that would cover each other to the sides, so that each statement is seen: by a few pixels, and never out of
 * the plot. Their labels and names have the exact dates.
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
