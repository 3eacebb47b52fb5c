import { quantile } from "d3";

/** What several measurements of one thing come to. */
export interface Summary {
  readonly median: number;
  /** A quarter of them is below the lower one, a quarter above the upper one. */
  readonly quartiles: readonly [lower: number, upper: number];
  readonly min: number;
  readonly max: number;
  /** How often there was nothing to measure, as a figure that is never drawn. */
  readonly missing: number;
}

/**
 * Median, quartiles and range.
 *
 * @param values null where there was nothing to measure
 * @returns undefined where nothing was measured at all
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
 * How many times one median is another.
 *
 * @returns undefined where one of them is missing, or nothing can be compared with the other because it is 0
 */
export function toRatio(one: Summary | undefined, other: Summary | undefined): number | undefined {
  if (one === undefined || other === undefined || other.median === 0) return undefined;
  return one.median / other.median;
}
