import type { Segment } from "../../ui/segments";
import type { Box } from "./box";
import { doesCross, toLeader } from "./leaders";

export type Anchor = "start" | "middle" | "end";

/** A label to place beside its mark. */
export interface LabelRequest {
  readonly id: string;
  /** The mark's centre. */
  readonly x: number;
  readonly y: number;
  /** The marks that share the label; a leader line goes to the nearest. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** The mark's box, which no label may cover. */
  readonly mark: Box;
  readonly width: number;
  readonly height: number;
  /** The side to try first. */
  readonly prefer: "side" | "above";
}

/** The place of a label: its box, and the anchor of the lines in it. */
export interface LabelPlace {
  readonly id: string;
  readonly box: Box;
  readonly anchor: Anchor;
  /** The line from the label to its mark; undefined when they are near each other. */
  readonly leader: Segment | undefined;
  /** The penalty of the place, 0 for the best; a place that covers something costs more than `covering`. */
  readonly cost: number;
  /** Whether it could be read as another mark's label, or a leader line crosses it or, as its own, another label. */
  readonly isDoubtful: boolean;
}

/** The obstacles of the labels. */
export interface Surroundings {
  /** Labels stay within it. */
  readonly bounds: Box;
  /** Labels must not cover them. */
  readonly obstacles: readonly Box[];
  /** The y of horizontal rules that should not cross a label. */
  readonly rules: readonly number[];
}

/** The base cost of a place that covers something. */
export const covering = 1000;

/** The gap between two labels on one line, in CSS pixels. */
const labelGap = 6;

/**
 * Places each label as near to its mark as possible without covering obstacles, marks or earlier labels, and where it
 * cannot be read as another mark's. If no place is free, takes the one that covers least.
 *
 * @param requests the most important first
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: Surroundings,
): readonly LabelPlace[] {
  const marks = requests.map(({ mark }) => mark);
  const places: LabelPlace[] = [];
  for (const request of requests) {
    const labels = places.map(({ box }) => widen(box));
    const taken = [...surroundings.obstacles, ...marks, ...labels];
    const costs = toCandidates(request, surroundings.bounds).map((place, preference) => {
      const candidate = { ...place, leader: toLeader(place.box, request.points) };
      const doubt = toDoubt(place.box, request, requests) + toCrossings(candidate, places);
      const cost = preference + toCost(place.box, taken, surroundings) + doubt;
      return { candidate, cost, isDoubtful: doubt > 0 };
    });
    const best = costs.reduce((least, one) => (one.cost < least.cost ? one : least));
    places.push({ ...best.candidate, cost: best.cost, isDoubtful: best.isDoubtful });
  }
  return places;
}

/** The cost of leader lines through labels: its own through an earlier one, or that of an earlier one through it. */
function toCrossings(
  { box, leader }: Pick<LabelPlace, "box" | "leader">,
  places: readonly LabelPlace[],
): number {
  const crossed = places.filter(
    (other) =>
      (leader !== undefined && doesCross(leader, other.box)) ||
      (other.leader !== undefined && doesCross(other.leader, box)),
  );
  return crossed.length * crossing;
}

/** The cost of one leader line through a label: more than a doubt, less than a covered label. */
const crossing = 400;

function widen({ x0, x1, ...box }: Box): Box {
  return { ...box, x0: x0 - labelGap, x1: x1 + labelGap };
}

/** The area that two boxes share, in square pixels. */
export function toOverlap(one: Box, other: Box): number {
  const width = Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
  const height = Math.min(one.y1, other.y1) - Math.max(one.y0, other.y0);
  return width > 0 && height > 0 ? width * height : 0;
}

const steps = [0, 6, 14, 26, 40] as const;

/** Places around the mark, best first: beside, above, at the corners, below, at the frame's edges; then the same further away. */
function toCandidates(
  request: LabelRequest,
  { x0: least, x1: most }: Box,
): readonly Omit<LabelPlace, "leader" | "cost" | "isDoubtful">[] {
  const { id, x, y, mark, width, height, prefer } = request;
  const at = (x0: number, y0: number, anchor: Anchor) => ({
    id,
    anchor,
    box: { x0, y0, x1: x0 + width, y1: y0 + height },
  });
  return steps.flatMap((step) => {
    const left = mark.x0 - step - width;
    const right = mark.x1 + step;
    const above = mark.y0 - step - height;
    const below = mark.y1 + step;
    const besides = [at(left, y - height / 2, "end"), at(x - width / 2, above, "middle")];
    return [
      ...(prefer === "side" ? besides : besides.reverse()),
      at(right, y - height / 2, "start"),
      at(right, y + 3, "start"),
      at(left, y - height - 3, "end"),
      at(right, y - height - 3, "start"),
      at(left, y + 3, "end"),
      at(mark.x1 - width, above, "end"),
      at(mark.x0, above, "start"),
      at(x - width / 2, below, "middle"),
      at(mark.x0, below, "start"),
      at(mark.x1 - width, below, "end"),
      ...(x >= most - width ? [at(most - width, above, "end"), at(most - width, below, "end")] : []),
      ...(x <= least + width ? [at(least, above, "start"), at(least, below, "start")] : []),
      at(left, above + height / 2, "end"),
      at(right, above + height / 2, "start"),
    ];
  });
}

/** The cost of a label that could be read as another mark's: it is at least as close to that mark as to its own. */
function toDoubt(box: Box, { id, x, y }: LabelRequest, requests: readonly LabelRequest[]): number {
  const own = toDistance(box, x, y);
  return requests.some((other) => other.id !== id && toDistance(box, other.x, other.y) <= own) ? 200 : 0;
}

/** The distance of a point from the nearest edge of a box, in pixels; 0 inside it. */
export function toDistance({ x0, x1, y0, y1 }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));
}

function toCost(box: Box, taken: readonly Box[], { bounds, rules }: Surroundings): number {
  const area = (box.x1 - box.x0) * (box.y1 - box.y0);
  const covered = taken.reduce((sum, other) => sum + toOverlap(box, other), 0);
  const outside = area - toOverlap(box, bounds);
  const crossed = rules.filter((rule) => rule > box.y0 && rule < box.y1).length;
  return (covered + outside > 0 ? covering + covered + outside * 4 : 0) + crossed * 8;
}
