/** A straight line from one point to another, in CSS pixels. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A rectangle in CSS pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether any part of a segment lies within a box. */
export function doesPass(line: Segment, { left, top, right, bottom }: Box): boolean {
  const { x1, y1, x2, y2 } = line;
  if (Math.max(x1, x2) <= left || Math.min(x1, x2) >= right) return false;
  if (Math.max(y1, y2) <= top || Math.min(y1, y2) >= bottom) return false;
  // The bounds overlap: the segment misses the box only if all four corners are on one side of it.
  const a = sideOf(line, left, top);
  const b = sideOf(line, right, top);
  const c = sideOf(line, left, bottom);
  const d = sideOf(line, right, bottom);
  return Math.min(a, b, c, d) < 0 && Math.max(a, b, c, d) > 0;
}

/** Which side of a line a point is on: negative, positive, or 0 on the line. */
export function sideOf({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}
