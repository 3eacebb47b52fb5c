import type { Box } from "./placeLabels";

/** A straight line from one point to another, in CSS pixels. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Whether two segments cross or touch. */
export function doCross(one: Segment, other: Segment): boolean {
  return (
    sideOf(one, other.x1, other.y1) * sideOf(one, other.x2, other.y2) <= 0 &&
    sideOf(other, one.x1, one.y1) * sideOf(other, one.x2, one.y2) <= 0
  );
}

/** Whether any of a segment lies within a box. */
export function doesPass(line: Segment, { left, top, right, bottom }: Box): boolean {
  const { x1, y1, x2, y2 } = line;
  if (Math.max(x1, x2) <= left || Math.min(x1, x2) >= right) return false;
  if (Math.max(y1, y2) <= top || Math.min(y1, y2) >= bottom) return false;
  // Its bounds overlap those of the box: it passes by if all four corners are on one side of it.
  const a = sideOf(line, left, top);
  const b = sideOf(line, right, top);
  const c = sideOf(line, left, bottom);
  const d = sideOf(line, right, bottom);
  return Math.min(a, b, c, d) < 0 && Math.max(a, b, c, d) > 0;
}

/** Small boxes along a segment, for those who know boxes only. */
export function toBoxes({ x1, y1, x2, y2 }: Segment): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = x1 + ((x2 - x1) * step) / steps;
    const y = y1 + ((y2 - y1) * step) / steps;
    return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
  });
}

/** Which side of a line a point is on: negative, positive, or 0 on the line. */
function sideOf({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}
