import { type Box, doesPass, type Segment } from "../../ui/segments";
import { overlap } from "./placeLabels";

/** A label beside its point, joined to it by a leader line; in CSS pixels. */
export interface LeaderRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Multiplies the cost of leaving this label out: 1 for most. */
  readonly weight: number;
}

/** The surroundings that limit the places of labels, in CSS pixels. */
export interface LeaderRoom {
  readonly frame: Box;
  /** Neither a label nor a line may lie on these. */
  readonly obstacles: readonly Box[];
  /** No label may lie on these; a line may, at a cost. */
  readonly dots: readonly Box[];
  /** Labels and lines may lie on these, at a cost. `id`: of its own label; `share`: of the cost, 1 for a small body. */
  readonly bodies: readonly { readonly id: string; readonly box: Box; readonly share: number }[];
}

/** A candidate place of a label. */
export interface LeaderPlace {
  readonly id: string;
  readonly box: Box;
  /** The label with a margin around it. */
  readonly around: Box;
  /** From the point to the label. */
  readonly line: Segment;
  /** In CSS pixels: the distance, plus a penalty for everything that the place hides or crosses. */
  readonly cost: number;
}

/** The places that the frame and the obstacles leave free, the cheapest first. */
export function listLeaderPlaces(request: LeaderRequest, room: LeaderRoom): readonly LeaderPlace[] {
  const { frame } = room;
  const { x, y, width, height } = request;
  const places: LeaderPlace[] = [];
  for (let distance = least; distance <= most && places.length < enough; distance += step) {
    for (const { stepX, stepY, shareX, shareY } of directions) {
      const line = { x1: x, y1: y, x2: x + stepX * distance, y2: y + stepY * distance };
      const left = line.x2 - shareX * width;
      const top = line.y2 - shareY * height;
      if (left < frame.left || top < frame.top) continue;
      if (left + width > frame.right || top + height > frame.bottom) continue;
      const box = { left, top, right: left + width, bottom: top + height };
      const hidden = toHidden(request.id, box, line, room);
      if (hidden < mostHidden) {
        places.push({ id: request.id, box, around: widen(box), line, cost: distance + hidden });
      }
    }
  }
  return places.sort((one, other) => one.cost - other.cost);
}

/** The distances tried from a point to its label, in CSS pixels; the search ends after `enough` places. */
const least = 8;
const most = 158;
const step = 6;
const enough = 300;
const mostHidden = 100;

/**
 * The directions of lines, and where on a label they end, as shares of its width and height: down, up, sideways,
 * diagonal. A vertical or diagonal line ends in the middle of an edge or near its end; of equal costs the first wins.
 */
const directions = [
  ...[0.5, 0.08, 0.92].flatMap((shareX) => [
    { stepX: 0, stepY: 1, shareX, shareY: 0 },
    { stepX: 0, stepY: -1, shareX, shareY: 1 },
  ]),
  { stepX: 1, stepY: 0, shareX: 0, shareY: 0.5 },
  { stepX: -1, stepY: 0, shareX: 1, shareY: 0.5 },
  ...[0.5, 0.08, 0.92].flatMap((shareX) => [
    { stepX: 0.7, stepY: 0.7, shareX, shareY: 0 },
    { stepX: -0.7, stepY: 0.7, shareX, shareY: 0 },
    { stepX: 0.7, stepY: -0.7, shareX, shareY: 1 },
    { stepX: -0.7, stepY: -0.7, shareX, shareY: 1 },
  ]),
];

/**
 * The penalty of a place, in CSS pixels of distance: a twelfth for each hidden square pixel of a country, 15 for a line
 * over another country, 30 for a line over a city. Countries count by their share; at `mostHidden` the place is excluded.
 */
function toHidden(id: string, box: Box, line: Segment, { obstacles, dots, bodies }: LeaderRoom): number {
  for (const one of obstacles) if (overlap(one, box) || doesPass(line, one)) return mostHidden;
  let sum = 0;
  for (const one of dots) {
    if (overlap(one, box)) return mostHidden;
    if (doesPass(line, one)) sum += 30;
  }
  for (const body of bodies) {
    const width = Math.min(box.right, body.box.right) - Math.max(box.left, body.box.left);
    const height = Math.min(box.bottom, body.box.bottom) - Math.max(box.top, body.box.top);
    if (width > 0 && height > 0) sum += ((width * height) / 12) * body.share;
    if (body.id !== id && doesPass(line, body.box)) sum += 15 * body.share;
  }
  return sum;
}

function widen({ left, top, right, bottom }: Box): Box {
  return { left: left - 3, top: top - 1, right: right + 3, bottom: bottom + 1 };
}
