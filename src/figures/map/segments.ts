import { type Box, type Segment, sideOf } from "../../ui/segments";

/** Whether two segments cross or touch. */
export function doCross(one: Segment, other: Segment): boolean {
  return (
    sideOf(one, other.x1, other.y1) * sideOf(one, other.x2, other.y2) <= 0 &&
    sideOf(other, one.x1, one.y1) * sideOf(other, one.x2, one.y2) <= 0
  );
}

/** Covers a segment with small boxes, for code that handles only boxes. */
export function toBoxes({ x1, y1, x2, y2 }: Segment): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = x1 + ((x2 - x1) * step) / steps;
    const y = y1 + ((y2 - y1) * step) / steps;
    return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
  });
}
