import { isDated, toYears } from "../model/calendar";
import type { Country, CountryCode, Society } from "../model/country";
import type { Dataset } from "../model/dataset";
import { type Derived, toOneIn, toPerThousand } from "../model/derived";
import type { AtlasEvent } from "../model/event";
import type { GapReason, Indicator, Observation } from "../model/observation";
import type { Place } from "../model/place";
import type { Source, Speaker } from "../model/source";
import type { CountStatement, Statement } from "../model/statement";

/** Everything that is known, with the references resolved that the files hold as ids. */
export interface Catalog {
  /** The countries that the map fills, by code. */
  readonly countries: readonly Country[];
  /** States that are named because they are often taken for members; never filled. */
  readonly nonMembers: readonly Country[];
  readonly places: readonly Place[];
  readonly events: readonly AtlasEvent[];
  readonly statements: readonly Statement[];
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  /** The first and the last year of which anything is observed, also where the observations are not there. */
  readonly observedYears: readonly [number, number];
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
}

/** The files of a dataset without the map, which only what draws it brings. */
export type CatalogFiles = Omit<Dataset, "geometry">;

/** Joins the files of a dataset that has passed its check. */
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

/** The entry with an id that the check has found to exist. Throws on any other: that is a bug of ours. */
export function byId<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no entry has the id ${id}`);
  return found;
}

/** The country of a code that the check has found to exist. Throws on any other. */
export function countryOf({ countries }: Catalog, code: CountryCode): Country {
  const found = countries.find((country) => country.code === code);
  if (found === undefined) throw new Error(`no country has the code ${code}`);
  return found;
}

/** The national society that the Red Cross data count. */
export function societyOf({ society = "red-cross" }: Country): Society {
  return society;
}

/** Whether it stands in the article: its numbered facts, and what it says beside them. */
export function isInArticle({ sources }: Pick<Statement | AtlasEvent, "sources">): boolean {
  return sources.includes("article");
}

/** What was counted of a country, by whoever said it, in the order of the dataset. */
export function countsOf({ statements }: Catalog, code: CountryCode): readonly CountStatement[] {
  return statements.filter(
    (statement): statement is CountStatement =>
      statement.kind === "count" && statement.about.kind === "country" && statement.about.country === code,
  );
}

/** What was said of an event. */
export function statementsOfEvent({ statements }: Catalog, event: string): readonly Statement[] {
  return statements.filter(({ about }) => about.kind === "event" && about.event === event);
}

/** The observations of an indicator in a year, one for each country that has one. */
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

/** Why an indicator has no value of a country in a year; `not-reported` where nothing says why. */
export function gapIn(indicator: Indicator, code: CountryCode, year: number): GapReason {
  if (indicator.unpublished.includes(year)) return "not-published";
  return indicator.gaps.find((gap) => gap.country === code && gap.year === year)?.reason ?? "not-reported";
}

/** The years of an indicator with those of which nothing is published, ascending. */
export function yearsCovered({ years, unpublished }: Indicator): readonly number[] {
  return [...years, ...unpublished].sort((one, other) => one - other);
}

/** Residents of a country in a year (World Bank, mid-year estimate). Undefined where the dataset has none. */
export function populationOf(catalog: Catalog, code: CountryCode, year: number): number | undefined {
  return observationsIn(catalog, "population", year).find(({ country }) => country === code)?.value;
}

interface CountIn {
  readonly people: number;
  readonly country: CountryCode;
  readonly year: number;
}

/** People per 1,000 residents of the country in the year. Undefined where its population is not known. */
export function perThousandIn(catalog: Catalog, { people, country, year }: CountIn): Derived | undefined {
  const residents = populationOf(catalog, country, year);
  return residents === undefined ? undefined : toPerThousand(people, residents);
}

/** Of how many residents of the country one is among so many people in the year. Undefined as above. */
export function oneInIn(catalog: Catalog, { people, country, year }: CountIn): Derived | undefined {
  const residents = populationOf(catalog, country, year);
  return residents === undefined ? undefined : toOneIn(people, residents);
}

/** The first and the last year of which the dataset tells anything that a figure shows. */
export function yearsOf({ events, observedYears }: Catalog): readonly [number, number] {
  const eventYears = events.flatMap(({ when }) => (isDated(when) ? toYears(when) : []));
  return toExtent([...eventYears, ...observedYears]);
}

function toExtent(years: readonly number[]): readonly [number, number] {
  return [Math.min(...years), Math.max(...years)];
}
