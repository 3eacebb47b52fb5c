import {
  type Catalog,
  countryOf,
  countsOf,
  gapIn,
  perThousandIn,
  seriesOf,
  yearsCovered,
} from "../catalog/catalog";
import { isDated, toYears } from "../model/calendar";
import type { Country, CountryCode } from "../model/country";
import type { Derived } from "../model/derived";
import type { AtlasEvent } from "../model/event";
import type { GapReason, Indicator, Observation } from "../model/observation";
import type { ClaimStatement, CountStatement, Measure } from "../model/statement";

/** One year of an indicator in a country: its value, or the reason for the gap. */
export type YearCell =
  | {
      readonly kind: "observed";
      readonly year: number;
      readonly observation: Observation;
      /** People per 1,000 residents; undefined for indicators in percent. */
      readonly perThousand: Derived | undefined;
    }
  | { readonly kind: "gap"; readonly year: number; readonly reason: GapReason };

/** One indicator of a country over its published years, latest first. */
export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly cells: readonly YearCell[];
}

/** A stated value, with the rate that is computed from it; undefined if it cannot be computed. */
interface CountFacts {
  readonly statement: CountStatement;
  readonly perThousand: Derived | undefined;
}

/** Facts of a country that the sources do not state. */
type Unknown = "total" | "growth";

/** Everything that the catalog knows about a country, and the facts that are missing. */
export interface CountryFacts {
  readonly country: Country;
  readonly counts: readonly CountFacts[];
  /** Whether the country's values come from methods that must not be compared. */
  readonly mixedMethods: boolean;
  readonly claims: readonly ClaimStatement[];
  readonly indicators: readonly IndicatorFacts[];
  readonly events: readonly AtlasEvent[];
  readonly unknown: readonly Unknown[];
}

/** Gathers the facts of a country from the catalog: totals before other counts, years from the latest. */
export function toCountryFacts(catalog: Catalog, code: CountryCode): CountryFacts {
  const counts = countsOf(catalog, code);
  const totals = counts.filter(({ measure }) => totalMeasures.includes(measure));
  const heads = counts.filter(({ measure }) => headMeasures.includes(measure));
  return {
    country: countryOf(catalog, code),
    counts: [...heads, ...counts.filter((count) => !heads.includes(count))].map((statement) => ({
      statement,
      perThousand: toStatedPerThousand(catalog, code, statement),
    })),
    mixedMethods: new Set(heads.map(({ measure }) => measure)).size > 1,
    claims: catalog.statements.filter(
      (statement): statement is ClaimStatement =>
        statement.kind === "claim" && statement.about.kind === "country" && statement.about.country === code,
    ),
    indicators: catalog.indicators.map((indicator) => toIndicatorFacts(catalog, indicator, code)),
    events: catalog.events.filter(({ countries }) => countries.includes(code)),
    unknown: totals.length === 0 ? ["total"] : totals.length === 1 ? ["growth"] : [],
  };
}

/** The events that took place in a city, in the order of the dataset. */
export function eventsAt({ events }: Catalog, place: string): readonly AtlasEvent[] {
  return events.filter((event) => event.place === place);
}

/**
 * The year whose population a stated value may be divided by. Undefined for inexact values, values of several years or
 * without a date, and other measures than volunteers.
 */
export function perThousandYear(statement: CountStatement): number | undefined {
  const { measure, period, qualifier } = statement;
  if (!volunteerMeasures.includes(measure) || !qualifier.startsWith("exact") || !isDated(period))
    return undefined;
  const [year, ...others] = toYears(period);
  return others.length === 0 ? year : undefined;
}

const volunteerMeasures: readonly Measure[] = ["volunteers", "initiative-volunteers"];
/** All volunteers of a country, by one method or another. */
const totalMeasures: readonly Measure[] = ["volunteers", "survey-volunteers", "year-volunteers"];
/** Volunteers of a country, all or some of them, each by a different method. */
const headMeasures: readonly Measure[] = [
  ...totalMeasures,
  "initiative-volunteers",
  "accounts",
  "qazvolunteer-volunteers",
  "ngo-volunteers",
  "all-forms-volunteers",
  "project-participants",
];

function toStatedPerThousand(catalog: Catalog, country: CountryCode, statement: CountStatement) {
  const year = perThousandYear(statement);
  return year === undefined ? undefined : perThousandIn(catalog, { people: statement.value, country, year });
}

function toIndicatorFacts(catalog: Catalog, indicator: Indicator, country: CountryCode): IndicatorFacts {
  const series = seriesOf(catalog, indicator.id, country);
  const cells = yearsCovered(indicator).map((year): YearCell => {
    const observation = series.find((one) => one.year === year);
    if (observation === undefined) {
      return { kind: "gap", year, reason: gapIn(indicator, country, year) };
    }
    const perThousand =
      indicator.unit === "people" && indicator.id !== "population"
        ? perThousandIn(catalog, { people: observation.value, country, year })
        : undefined;
    return { kind: "observed", year, observation, perThousand };
  });
  return { indicator, cells: cells.reverse() };
}
