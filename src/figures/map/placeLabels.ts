import type { Box } from "../../ui/segments";

/** The side of its point on which a label stands; `on` is centred over it. */
export type Side =
  | "on"
  | "east"
  | "west"
  | "north"
  | "south"
  | "north-east"
  | "south-east"
  | "north-west"
  | "south-west";

/** A label to be placed near a point. */
export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The acceptable distances from the point to the nearest edge of the label, the best first. */
  readonly gaps: readonly number[];
  /** The acceptable sides, the best first. */
  readonly sides: readonly Side[];
  /** A greater priority is placed first. */
  readonly priority: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly side: Side;
  readonly box: Box;
}

/** The placed labels, and the ids of the labels without a free place. */
export interface Labels {
  readonly placed: readonly PlacedLabel[];
  readonly dropped: readonly string[];
}

/** The sides of a marker, the best first: sides from which the text reads on from the point, then above and below. */
export const aroundMarker: readonly Side[] = [
  "east",
  "west",
  "north-east",
  "south-east",
  "north-west",
  "south-west",
  "north",
  "south",
];

/** The least horizontal gap between two labels, in CSS pixels. */
const labelGap = 6;

/**
 * Places labels greedily by priority: each takes the first of its gaps and sides where it lies within the frame, overlaps
 * no obstacle and keeps clear of the labels placed before it. A label with no such side is dropped.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  frame: Box,
  obstacles: readonly Box[],
): Labels {
  const placed: PlacedLabel[] = [];
  const dropped: string[] = [];
  for (const request of [...requests].sort((one, other) => other.priority - one.priority)) {
    const taken = [...obstacles, ...placed.map(({ box }) => widen(box, labelGap))];
    const candidates = request.gaps.flatMap((gap) =>
      request.sides.map((side) => ({ id: request.id, side, box: boxAt(request, side, gap) })),
    );
    const free = candidates.find(
      ({ box }) => contains(frame, box) && !taken.some((one) => overlap(one, box)),
    );
    if (free === undefined) dropped.push(request.id);
    else placed.push(free);
  }
  return { placed, dropped };
}

/** The box of a label on a side of its point, `gap` CSS pixels away from it. */
export function boxAt(
  { x, y, width, height }: Pick<LabelRequest, "x" | "y" | "width" | "height">,
  side: Side,
  gap: number,
): Box {
  const diagonal = side.includes("-");
  const reach = diagonal ? gap * Math.SQRT1_2 : gap;
  const centerX = side.endsWith("east")
    ? x + reach + width / 2
    : side.endsWith("west")
      ? x - reach - width / 2
      : x;
  const centerY = side.startsWith("north")
    ? y - reach - height / 2
    : side.startsWith("south")
      ? y + reach + height / 2
      : y;
  return {
    left: centerX - width / 2,
    top: centerY - height / 2,
    right: centerX + width / 2,
    bottom: centerY + height / 2,
  };
}

function widen({ left, right, ...box }: Box, by: number): Box {
  return { ...box, left: left - by, right: right + by };
}

/** Whether two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a box lies wholly within another. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
