import type { Box } from "./box";

/** A line from a label to its mark, in CSS pixels. */
export type Leader = readonly [x0: number, y0: number, x1: number, y1: number];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between the nearest point of a label's box and the nearest of its marks; undefined where they are as near as usual. */
export function toLeader(box: Box, marks: readonly Point[]): Leader | undefined {
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
  return [toTenths(from[0]), toTenths(from[1]), toTenths(to[0]), toTenths(to[1])];
}

/** Whether a line runs through a box. */
export function doesPass([x0, y0, x1, y1]: Leader, box: Box): boolean {
  const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step);
  return Array.from({ length: steps + 1 }, (_, position) => position / steps).some((share) => {
    const x = x0 + (x1 - x0) * share;
    const y = y0 + (y1 - y0) * share;
    return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
  });
}

/** The radius of a mark with the room around it, in CSS pixels. */
const ring = 9;

/** Up to how far from its mark a label stands without a line to it, in CSS pixels. */
const usualDistance = 30;

/** Between two points of a line that are tried: less than the height of a line of text, in CSS pixels. */
const step = 3;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Of a pixel. */
export function toTenths(length: number): number {
  return Math.round(length * 10) / 10;
}
