import { doesPass, type Segment } from "../../ui/segments";
import type { Box } from "./box";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line from a label's box to the nearest of its marks; undefined when they are at most `usualDistance` apart. */
export function toLeader(box: Box, marks: readonly Point[]): Segment | undefined {
  const leaders = marks.map(({ x, y }) => {
    const from = [clamp(x, box.x0, box.x1), clamp(y, box.y0, box.y1)] as const;
    const length = Math.hypot(x - from[0], y - from[1]);
    const share = 1 - ring / length;
    return { from, length, to: [from[0] + (x - from[0]) * share, from[1] + (y - from[1]) * share] as const };
  });
  const [first, ...others] = leaders;
  if (first === undefined) return undefined;
  const { from, to, length } = others.reduce((best, one) => (one.length < best.length ? one : best), first);
  if (length <= usualDistance) return undefined;
  return { x1: toTenths(from[0]), y1: toTenths(from[1]), x2: toTenths(to[0]), y2: toTenths(to[1]) };
}

/** Whether a leader line crosses a label's box. */
export function doesCross(leader: Segment, { x0, y0, x1, y1 }: Box): boolean {
  return doesPass(leader, { left: x0, top: y0, right: x1, bottom: y1 });
}

/** The radius of a mark with the gap around it, in CSS pixels. */
const ring = 9;

/** The largest distance between a label and its mark without a leader line, in CSS pixels. */
const usualDistance = 30;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Rounds to tenths of a pixel. */
export function toTenths(length: number): number {
  return Math.round(length * 10) / 10;
}
