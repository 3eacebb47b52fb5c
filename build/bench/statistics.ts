/** What several measurements of one thing come to. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** How often there was nothing to measure, as a figure that is never drawn. */
  readonly missing: number;
}

/**
 * The middle of some numbers; of an even count, half way between the two in the middle.
 *
 * @returns undefined of none
 */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/**
 * Median and range.
 *
 * @param values null where there was nothing to measure
 * @returns undefined where nothing was measured at all
 */
export function summarise(values: readonly (number | null)[]): Summary | undefined {
  const measured = values.filter((value) => value !== null);
  const middle = median(measured);
  if (middle === undefined) return undefined;
  return {
    median: middle,
    min: Math.min(...measured),
    max: Math.max(...measured),
    missing: values.length - measured.length,
  };
}

/**
 * How many times one median is another.
 *
 * @returns undefined where one of them is missing, or nothing can be compared with the other because it is 0
 */
export function toRatio(one: Summary | undefined, other: Summary | undefined): number | undefined {
  if (one === undefined || other === undefined || other.median === 0) return undefined;
  return one.median / other.median;
}
