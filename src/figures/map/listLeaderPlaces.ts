import { type Box, doesPass, type Segment } from "../../ui/segments";
import { overlap } from "./placeLabels";

/** A label that stands beside its point, joined to it by a line; in CSS pixels. */
export interface LeaderRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How much worse it is to leave this one out: 1 for most. */
  readonly weight: number;
}

/** What is there already. */
export interface LeaderRoom {
  readonly frame: Box;
  /** What neither a label nor a line may lie on. */
  readonly obstacles: readonly Box[];
  /** What no label may lie on; a line should not, but may. */
  readonly dots: readonly Box[];
  /** What a label should not hide, but may, by the id of its own label; `share`: of the cost, 1 for a small one. */
  readonly bodies: readonly { readonly id: string; readonly box: Box; readonly share: number }[];
}

/** Where a label may stand. */
export interface LeaderPlace {
  readonly id: string;
  readonly box: Box;
  /** The label with some room around it. */
  readonly around: Box;
  /** From the point to the label. */
  readonly line: Segment;
  /** In CSS pixels of distance: what is hidden or crossed counts as a detour. */
  readonly cost: number;
}

/** The places that the frame and the obstacles leave, the best first. */
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

/** The distances that are tried, from the point to its label. */
const least = 8;
const most = 158;
const step = 6;
const enough = 300;
const mostHidden = 100;

/**
 * The directions of lines, and where on a label they end, as shares of its width and height: down, up, aside, aslant. A
 * steep line ends in the middle of an edge or near its end; the first of equal cost is taken.
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
 * What a place hides: a square pixel of a country costs a twelfth of a pixel of distance, a line over another country or
 * over a city a detour.
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
