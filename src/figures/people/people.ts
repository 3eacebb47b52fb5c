import type { CountryCode } from "../../model/country";
import type { Derived } from "../../model/derived";
import type { Indicator } from "../../model/observation";
import type { CountStatement } from "../../model/statement";

/** The number of volunteers counted in a country in a year, absolute and relative to its residents. */
export interface PeopleCount {
  readonly year: number;
  /** Volunteers. */
  readonly people: number;
  /** The number of residents per volunteer; undefined when the population is unknown. */
  readonly oneIn: Derived | undefined;
}

/** The volunteers of a country in one year or in two comparable years: by one speaker, or by one definition. */
export type People = StatedPeople | ObservedPeople;

/** Volunteers from statements. */
interface StatedPeople extends Counted {
  readonly kind: "stated";
  /** Ascending by year. */
  readonly counts: readonly StatedCount[];
}

/** The volunteers of one organisation, from observations. */
interface ObservedPeople extends Counted {
  readonly kind: "observed";
  readonly indicator: Indicator;
}

interface Counted {
  readonly country: CountryCode;
  /** Ascending by year. Empty when nothing is known. */
  readonly counts: readonly PeopleCount[];
  /** Source ids of the counts and of the population. */
  readonly sources: readonly string[];
}

export interface StatedCount extends PeopleCount {
  readonly statement: CountStatement;
}

/** The number of people per dot. */
export const peopleOfDot = 1000;

/**
 * The count for a chosen year: of that year, or the nearest earlier one; the latest count if no year is chosen or all
 * counts are later.
 */
export function countIn({ counts }: People, year: number | undefined): PeopleCount | undefined {
  return counts.findLast((count) => year === undefined || count.year <= year) ?? counts.at(-1);
}
