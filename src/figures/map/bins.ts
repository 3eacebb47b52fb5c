import { bisectRight, max, nice } from "d3";
import type { Observation } from "../../model/observation";

/** The index of a colour on the sequential scale, from the lowest bin to the highest. */
export type Bin = 0 | 1 | 2 | 3 | 4;

/** Equal intervals from 0: the bin of a value, and the six edges of the five bins. */
export interface Bins {
  readonly binOf: (value: number) => Bin;
  readonly edges: readonly number[];
}

/**
 * Five equal intervals from 0 to a round number that no observation exceeds; a value at an edge falls into the bin
 * above it. Takes observations only, because statements of different countries count different things.
 *
 * @param toValue the value in the unit in which countries are compared; undefined when it is unknown
 * @returns undefined when no observation has a value above 0
 */
export function createBins(
  observations: readonly Observation[],
  toValue: (observation: Observation) => number | undefined,
): Bins | undefined {
  const greatest = max(observations, toValue);
  if (greatest === undefined || greatest <= 0) return undefined;
  const [, top] = nice(0, greatest, bins.length);
  const thresholds = bins.slice(1).map((bin) => (bin * top) / bins.length);
  return { binOf: (value) => bins[bisectRight(thresholds, value)] ?? 0, edges: [0, ...thresholds, top] };
}

/** The year nearest to `asked`; of two the earlier, which was known by then. The latest if `asked` is undefined. */
export function nearestYear(years: readonly number[], asked: number | undefined): number | undefined {
  const latest = max(years);
  if (asked === undefined || latest === undefined) return latest;
  return years.reduce((best, year) => {
    const closer = Math.abs(year - asked) - Math.abs(best - asked);
    return closer < 0 || (closer === 0 && year < best) ? year : best;
  }, latest);
}

const bins: readonly Bin[] = [0, 1, 2, 3, 4];
