import { byId, type Catalog, countsOf, isInArticle, seriesOf, yearsCovered } from "../../catalog/catalog";
import { isDated, toYears } from "../../model/calendar";
import type { CountryCode } from "../../model/country";
import type { Indicator, Observation } from "../../model/observation";
import type { CountStatement, Measure } from "../../model/statement";

/** The values known for a country, from two comparable values in the article to one organisation's series. */
export type Growth = StatedGrowth | SingleValue | RedCrossSeries;

/** Two values of one measure by one speaker in the article: a growth can be computed. */
export interface StatedGrowth {
  readonly kind: "growth";
  readonly country: CountryCode;
  readonly before: CountStatement;
  readonly after: CountStatement;
  /** Statements of the same measure from outside the article, in the order of the dataset. */
  readonly others: readonly CountStatement[];
  /** The article's other counts of the country, in their own units; not part of the growth. */
  readonly beside: readonly CountStatement[];
}

/** The article has one value, so the growth is unknown. */
export interface SingleValue {
  readonly kind: "single";
  readonly country: CountryCode;
  readonly statement: CountStatement;
  readonly beside: readonly CountStatement[];
}

/** The article has no value. The series counts the volunteers of one organisation: the Red Cross or Red Crescent. */
export interface RedCrossSeries {
  readonly kind: "series";
  readonly country: CountryCode;
  readonly indicator: Indicator;
  /** Ascending by year. */
  readonly observations: readonly Observation[];
  /** Years without a value for the country, ascending, including years without a value for any country. */
  readonly gaps: readonly number[];
}

/** The country of the figure when none is chosen: the article reports its growth. */
export const defaultCountry: CountryCode = "KAZ";

/** Selects the values of a country from the catalog. Omits statements without a date of their own. */
export function readGrowth(catalog: Catalog, country: CountryCode): Growth {
  const counts = countsOf(catalog, country).filter(({ period }) => isDated(period));
  const stated = counts.filter(isInArticle);
  const totals = stated.filter(({ measure }) => measure === "volunteers").sort(byYear);
  const [before, ...later] = totals;
  const after = later.at(-1);
  if (before !== undefined && after !== undefined) {
    const others = counts.filter((one) => one.measure === "volunteers" && !isInArticle(one));
    return { kind: "growth", country, before, after, others, beside: without(stated, totals) };
  }
  const statement = before ?? stated.find(({ measure }) => singleMeasures.includes(measure));
  if (statement !== undefined) {
    return { kind: "single", country, statement, beside: without(stated, [statement]) };
  }
  return readSeries(catalog, country);
}

/** The first year of a statement's period; undefined when it has no date of its own. */
export function yearOf({ period }: CountStatement): number | undefined {
  return isDated(period) ? toYears(period)[0] : undefined;
}

/** Source ids of the figure's values, without repeats; those from outside the article only when `others` is set. */
export function sourcesOf(growth: Growth, others: boolean): readonly string[] {
  if (growth.kind === "series") return growth.indicator.sources;
  const stated = growth.kind === "growth" ? [growth.before, growth.after] : [growth.statement];
  const contested = growth.kind === "growth" && others ? growth.others : [];
  return [...new Set([...stated, ...growth.beside, ...contested].flatMap(({ sources }) => sources))];
}

const singleMeasures: readonly Measure[] = ["initiative-volunteers"];

function readSeries(catalog: Catalog, country: CountryCode): RedCrossSeries {
  const indicator = byId(catalog.indicators, "redcross-volunteers");
  const observations = seriesOf(catalog, indicator.id, country);
  const gaps = yearsCovered(indicator).filter((year) => !observations.some((one) => one.year === year));
  return { kind: "series", country, indicator, observations, gaps };
}

function byYear(one: CountStatement, other: CountStatement): number {
  return (yearOf(one) ?? 0) - (yearOf(other) ?? 0);
}

function without(all: readonly CountStatement[], some: readonly CountStatement[]): readonly CountStatement[] {
  return all.filter((one) => !some.includes(one));
}
