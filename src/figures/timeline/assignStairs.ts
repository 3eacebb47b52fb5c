import type { Span } from "./assignLanes";

/**
 * Stacks labels above an axis in as few lanes as let the stem of each, which rises from the axis at its x0, pass
 * every other label: a label stands above all that begin beneath it, so the lanes go down from left to right.
 *
 * @param spans ascending by x0, in CSS pixels
 * @returns each label's lane, counted from 0 at the axis, in the spans' order
 */
export function assignStairs(spans: readonly Span[], gap: number): number[] {
  const lanes: number[] = [];
  for (const [index, { x1 }] of [...spans.entries()].reverse()) {
    const beneath = spans.flatMap(({ x0 }, other) =>
      other > index && x0 < x1 + gap ? [lanes[other] ?? 0] : [],
    );
    lanes[index] = Math.max(-1, ...beneath) + 1;
  }
  return lanes;
}
