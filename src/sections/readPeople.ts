import { byId, type Catalog, oneInIn } from "../catalog/catalog";
import { readGrowth, yearOf } from "../figures/growth/readGrowth";
import type { People, PeopleCount, StatedCount } from "../figures/people/people";
import type { CountryCode } from "../model/country";
import type { CountStatement } from "../model/statement";

/**
 * Reads the counts for a country's dots, the same as for its growth. For the Red Cross or Red Crescent, only the first and
 * the last reported value, none that was carried over.
 */
export function readPeople(catalog: Catalog, country: CountryCode): People {
  const toCount = (year: number, people: number): PeopleCount => ({
    year,
    people,
    oneIn: oneInIn(catalog, { people, country, year }),
  });
  const toStated = (statement: CountStatement): readonly StatedCount[] => {
    const year = yearOf(statement);
    return year === undefined ? [] : [{ ...toCount(year, statement.value), statement }];
  };
  const population = byId(catalog.indicators, "population").sources;
  const growth = readGrowth(catalog, country);
  if (growth.kind === "series") {
    const { indicator, observations } = growth;
    const reported = observations.filter(({ status }) => status === "reported");
    const ends = reported.filter((_, index) => index === 0 || index === reported.length - 1);
    return {
      kind: "observed",
      country,
      indicator,
      counts: ends.map(({ year, value }) => toCount(year, value)),
      sources: [...indicator.sources, ...population],
    };
  }
  const stated = growth.kind === "growth" ? [growth.before, growth.after] : [growth.statement];
  return {
    kind: "stated",
    country,
    counts: stated.flatMap(toStated),
    sources: [...new Set([...stated.flatMap(({ sources }) => sources), ...population])],
  };
}
