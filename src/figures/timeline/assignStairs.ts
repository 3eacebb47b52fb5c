import type { Span } from "./assignLanes";

/** A label with its extent along the axis; its stem rises from the axis at `x0`, unless the label sits on a bar. */
interface Stacked {
  readonly span: Span;
  readonly hasStem: boolean;
}

/**
 * Stacks labels with and without stems. A label without a stem goes into the lowest lane where it meets no other label
 * and no stem of a higher label runs through it.
 *
 * @param labels ascending by x0, in CSS pixels
 * @returns each label's lane, counted from 0 at the axis, in the labels' order
 */
export function assignYearLanes(labels: readonly Stacked[], gap: number): number[] {
  const stairs = labels.flatMap(({ hasStem }, index) => (hasStem ? [index] : []));
  const taken = new Map<number, number>();
  const climbed = assignStairs(
    labels.flatMap(({ hasStem, span }) => (hasStem ? [span] : [])),
    gap,
  );
  stairs.forEach((label, position) => {
    taken.set(label, climbed[position] ?? 0);
  });
  for (const [index, { span, hasStem }] of labels.entries()) {
    if (hasStem) continue;
    const others = [...taken].flatMap(([other, lane]) => {
      const label = labels[other];
      return label === undefined ? [] : [{ ...label, lane }];
    });
    const isFree = (lane: number) =>
      others.every((other) => {
        const meets = other.span.x0 < span.x1 + gap && other.span.x1 + gap > span.x0;
        const passes = other.hasStem && other.span.x0 > span.x0 - gap && other.span.x0 < span.x1 + gap;
        return !(meets && other.lane === lane) && !(passes && other.lane > lane);
      });
    let lane = 0;
    while (!isFree(lane)) lane++;
    taken.set(index, lane);
  }
  return labels.map((_, index) => taken.get(index) ?? 0);
}

/**
 * Stacks labels above an axis in as few lanes as possible, so that no stem, which rises from the axis at x0, crosses
 * another label: a label stands above all labels that begin beneath it, so the lanes go down from left to right.
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
