/** The extent of a mark or a label along the axis, in CSS pixels. */
export interface Span {
  readonly x0: number;
  readonly x1: number;
}

/**
 * Stacks spans in as few lanes as keep any two in a lane `gap` pixels apart.
 *
 * @param spans ascending by x0, in CSS pixels
 * @returns each span's lane, counted from 0, in the spans' order
 */
export function assignLanes(spans: readonly Span[], gap: number): number[] {
  const ends: number[] = [];
  return spans.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => x0 - end >= gap);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x1;
    return lane;
  });
}
