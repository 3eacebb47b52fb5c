import { byId, type Catalog, gapIn, observationsIn } from "../../catalog/catalog";
import type { Country } from "../../model/country";
import type { Indicator, Observation } from "../../model/observation";
import { formatList } from "../../text/formatList";
import { type Bins, createBins, nearestYear } from "./bins";
import { type CountryMark, greatestOf, type LensWords, type MapLayer } from "./countryMark";

/** The share of adults who volunteered, from the survey of one of two years. */
export function readSurvey(catalog: Catalog, asked: number | undefined, words: LensWords): MapLayer {
  const { messages, format } = words;
  const { map } = messages;
  const indicator = byId(catalog.indicators, "giving-survey");
  const year = nearestYear(indicator.years, asked) ?? 0;
  const observations = indicator.years.flatMap((one) => observationsIn(catalog, indicator.id, one));
  const bins = createBins(observations, ({ value }) => value);
  const ofYear = new Map(
    observations.filter((one) => one.year === year).map(({ country, value }) => [country, value]),
  );
  const leaders = catalog.countries.filter(({ code }) => greatestOf(ofYear).includes(code));
  const places = formatList(
    format.language,
    leaders.map(({ nameIn }) => nameIn[format.language]),
  );
  const greatest = leaders[0] && ofYear.get(leaders[0].code);
  return {
    lens: "survey",
    title:
      greatest === undefined
        ? map.survey.emptyTitle
        : map.survey.title(places, format.percent(greatest / 100), map.ofCountries(ofYear.size), year),
    subtitle: map.survey.subtitle(year),
    years: indicator.years,
    unpublished: indicator.unpublished,
    year,
    marks: catalog.countries.map((country) =>
      toMark(country, ofYear.get(country.code), { year, bins, words, isNamed: leaders.includes(country) }),
    ),
    legend: {
      scale: bins && {
        edges: bins.edges.map((edge) => format.percent(edge / 100)),
        unit: map.survey.unit,
        method: map.method,
      },
      entries: [{ fill: { kind: "missing" }, label: map.survey.missing }],
      lines: [],
    },
    table: {
      heads: [map.tableCountry, ...indicator.years.map(map.survey.tableYear)],
      rows: catalog.countries.map(({ code, name }) => [
        name[format.language],
        ...indicator.years.map((one) => formatCell(indicator, observations, { code, year: one }, words)),
      ]),
    },
    sources: indicator.sources,
  };
}

interface SurveyMarking {
  readonly year: number;
  readonly bins: Bins | undefined;
  readonly words: LensWords;
  /** Whether the title names the country. */
  readonly isNamed: boolean;
}

function toMark(
  country: Country,
  share: number | undefined,
  { year, bins, words, isNamed }: SurveyMarking,
): CountryMark {
  const { messages, format } = words;
  const { survey } = messages.map;
  const name = country.name[format.language];
  const common = { code: country.code, name, notes: [] } as const;
  if (share === undefined || bins === undefined) {
    const value = survey.missing;
    return {
      ...common,
      fill: { kind: "missing" },
      value,
      detail: survey.missingIn(year),
      label: { value, lines: [name], rank: "value" },
    };
  }
  const value = format.percent(share / 100);
  return {
    ...common,
    fill: { kind: "bin", bin: bins.binOf(share), status: "reported" },
    value,
    detail: survey.detail(value, year),
    label: { value, lines: [name], rank: isNamed ? "finding" : "value" },
  };
}

function formatCell(
  indicator: Indicator,
  observations: readonly Observation[],
  { code, year }: { readonly code: string; readonly year: number },
  { messages, format }: LensWords,
): string {
  const found = observations.find((one) => one.country === code && one.year === year);
  if (found !== undefined) return format.percent(found.value / 100);
  return gapIn(indicator, code, year) === "not-surveyed" ? messages.map.survey.missing : messages.map.missing;
}
