import { quantile } from "d3";

/** The summary of several measurements of one value. */
export interface Summary {
  readonly median: number;
  /** A quarter of the values is below the lower one, a quarter above the upper one. */
  readonly quartiles: readonly [lower: number, upper: number];
  readonly min: number;
  readonly max: number;
  /** The number of loads without a value, as for a figure that is never drawn. */
  readonly missing: number;
}

/**
 * Median, quartiles and range.
 *
 * @param values null if there was nothing to measure
 * @returns undefined if nothing was measured at all
 */
export function summarise(values: readonly (number | null)[]): Summary | undefined {
  const measured = values.filter((value) => value !== null);
  const [lower, middle, upper] = [0.25, 0.5, 0.75].map((share) => quantile(measured, share));
  if (lower === undefined || middle === undefined || upper === undefined) return undefined;
  return {
    median: middle,
    quartiles: [lower, upper],
    min: Math.min(...measured),
    max: Math.max(...measured),
    missing: values.length - measured.length,
  };
}

/**
 * The ratio of two medians.
 *
 * @returns undefined if one of them is missing, or if the second is 0
 */
export function toRatio(one: Summary | undefined, other: Summary | undefined): number | undefined {
  if (one === undefined || other === undefined || other.median === 0) return undefined;
  return one.median / other.median;
}
