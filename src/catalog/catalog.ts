import { isDated, toYears } from "../model/calendar";
import type { Country, CountryCode, Society } from "../model/country";
import type { Dataset } from "../model/dataset";
import { type Derived, toOneIn, toPerThousand } from "../model/derived";
import type { AtlasEvent } from "../model/event";
import type { GapReason, Indicator, Observation } from "../model/observation";
import type { Place } from "../model/place";
import type { Source, Speaker } from "../model/source";
import type { CountStatement, Statement } from "../model/statement";

/** The whole dataset, as lists of entries. Entries refer to each other by id: see `byId`. */
export interface Catalog {
  /** The countries that the map fills, by code. */
  readonly countries: readonly Country[];
  /** States that the map labels because they are often mistaken for members; never filled. */
  readonly nonMembers: readonly Country[];
  readonly places: readonly Place[];
  readonly events: readonly AtlasEvent[];
  readonly statements: readonly Statement[];
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  /** The first and the last year with an observation, set even if the observations themselves are not loaded. */
  readonly observedYears: readonly [number, number];
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
}

/** The files of a dataset without the geometry, which only the map loads. */
export type CatalogFiles = Omit<Dataset, "geometry">;

/** Creates the catalog from the files of a dataset that has passed `checkDataset`. */
export function createCatalog(
  dataset: CatalogFiles,
  observedYears = toExtent(dataset.observations.entries.map(({ year }) => year)),
): Catalog {
  const countries = dataset.countries.entries;
  return {
    countries: countries.filter(({ status }) => status.kind !== "not-member"),
    nonMembers: countries.filter(({ status }) => status.kind === "not-member"),
    places: dataset.places.entries,
    events: dataset.events.entries,
    statements: dataset.statements.entries,
    observations: dataset.observations.entries,
    indicators: dataset.indicators.entries,
    observedYears,
    sources: dataset.sources.entries,
    speakers: dataset.speakers.entries,
  };
}

/** Returns the entry with an id. Throws if there is none: `checkDataset` has verified all ids, so that is our bug. */
export function byId<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no entry has the id ${id}`);
  return found;
}

/** Returns the country with a code. Throws if the map has no such country. */
export function countryOf({ countries }: Catalog, code: CountryCode): Country {
  const found = countries.find((country) => country.code === code);
  if (found === undefined) throw new Error(`no country has the code ${code}`);
  return found;
}

/** The national society that the Red Cross data describe; the Red Cross if the country names none. */
export function societyOf({ society = "red-cross" }: Country): Society {
  return society;
}

/** Whether a statement or an event comes from the article: its numbered facts and its other content. */
export function isInArticle({ sources }: Pick<Statement | AtlasEvent, "sources">): boolean {
  return sources.includes("article");
}

/** The counts about a country, by any speaker, in the order of the dataset. */
export function countsOf({ statements }: Catalog, code: CountryCode): readonly CountStatement[] {
  return statements.filter(
    (statement): statement is CountStatement =>
      statement.kind === "count" && statement.about.kind === "country" && statement.about.country === code,
  );
}

/** The statements about an event. */
export function statementsOfEvent({ statements }: Catalog, event: string): readonly Statement[] {
  return statements.filter(({ about }) => about.kind === "event" && about.event === event);
}

/** The observations of an indicator in a year, at most one per country. */
export function observationsIn(
  { observations }: Catalog,
  indicator: string,
  year: number,
): readonly Observation[] {
  return observations.filter(
    (observation) => observation.indicator === indicator && observation.year === year,
  );
}

/** The observations of an indicator in a country, ascending by year. */
export function seriesOf(
  { observations }: Catalog,
  indicator: string,
  code: CountryCode,
): readonly Observation[] {
  return observations
    .filter((observation) => observation.indicator === indicator && observation.country === code)
    .sort((one, other) => one.year - other.year);
}

/** The reason why an indicator has no value for a country and year; `not-reported` if none is recorded. */
export function gapIn(indicator: Indicator, code: CountryCode, year: number): GapReason {
  if (indicator.unpublished.includes(year)) return "not-published";
  return indicator.gaps.find((gap) => gap.country === code && gap.year === year)?.reason ?? "not-reported";
}

/** All years of an indicator, with and without published values, ascending. */
export function yearsCovered({ years, unpublished }: Indicator): readonly number[] {
  return [...years, ...unpublished].sort((one, other) => one - other);
}

/** Residents of a country in a year (World Bank, mid-year estimate). Undefined if the dataset has no value. */
export function populationOf(catalog: Catalog, code: CountryCode, year: number): number | undefined {
  return observationsIn(catalog, "population", year).find(({ country }) => country === code)?.value;
}

interface CountIn {
  readonly people: number;
  readonly country: CountryCode;
  readonly year: number;
}

/** People per 1,000 residents of the country in the year. Undefined if the population is not known. */
export function perThousandIn(catalog: Catalog, { people, country, year }: CountIn): Derived | undefined {
  const residents = populationOf(catalog, country, year);
  return residents === undefined ? undefined : toPerThousand(people, residents);
}

/** The number of residents per counted person in the year ("one in N"). Undefined if it cannot be computed. */
export function oneInIn(catalog: Catalog, { people, country, year }: CountIn): Derived | undefined {
  const residents = populationOf(catalog, country, year);
  return residents === undefined ? undefined : toOneIn(people, residents);
}

/** The first and the last year with a dated event or an observation. */
export function yearsOf({ events, observedYears }: Catalog): readonly [number, number] {
  const eventYears = events.flatMap(({ when }) => (isDated(when) ? toYears(when) : []));
  return toExtent([...eventYears, ...observedYears]);
}

function toExtent(years: readonly number[]): readonly [number, number] {
  return [Math.min(...years), Math.max(...years)];
}
