import type { CountryCode } from "../../model/country";
import type { Derived } from "../../model/derived";
import type { Indicator } from "../../model/observation";
import type { CountStatement } from "../../model/statement";

/** How many volunteers somebody counted in a country in a year, and what that is among its residents. */
export interface PeopleCount {
  readonly year: number;
  /** Volunteers. */
  readonly people: number;
  /** Of how many residents one is a volunteer; undefined where the population is not known. */
  readonly oneIn: Derived | undefined;
}

/** The volunteers of a country in one year or in two, which can be compared: by one speaker, or by one definition. */
export type People = StatedPeople | ObservedPeople;

/** Volunteers as they were stated. */
interface StatedPeople extends Counted {
  readonly kind: "stated";
  /** Ascending by year. */
  readonly counts: readonly StatedCount[];
}

/** The volunteers of one organisation. */
interface ObservedPeople extends Counted {
  readonly kind: "observed";
  readonly indicator: Indicator;
}

interface Counted {
  readonly country: CountryCode;
  /** Ascending by year. None: nothing is known. */
  readonly counts: readonly PeopleCount[];
  /** Where the counts are found, and the population. */
  readonly sources: readonly string[];
}

export interface StatedCount extends PeopleCount {
  readonly statement: CountStatement;
}

/** How many people a dot stands for. */
export const peopleOfDot = 1000;

/**
 * The count that a chosen year shows: of that year, or the one before it that is nearest; the latest where no year is
 * chosen or all counts are later.
 */
export function countIn({ counts }: People, year: number | undefined): PeopleCount | undefined {
  return counts.findLast((count) => year === undefined || count.year <= year) ?? counts.at(-1);
}
