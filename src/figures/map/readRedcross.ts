import { byId, type Catalog, observationsIn, perThousandIn, societyOf } from "../../catalog/catalog";
import type { Country } from "../../model/country";
import type { Observation } from "../../model/observation";
import { formatList } from "../../text/formatList";
import { type Bins, createBins, nearestYear } from "./bins";
import { type CountryMark, greatestOf, type LensWords, type MapLayer } from "./countryMark";
import { formatShare } from "./formatShare";

/** Red Cross and Red Crescent volunteers per 1,000 residents. All years share the same bins, so they can be animated. */
export function readRedcross(catalog: Catalog, asked: number | undefined, words: LensWords): MapLayer {
  const { map, common } = words.messages;
  const indicator = byId(catalog.indicators, "redcross-volunteers");
  const year = nearestYear(indicator.years, asked) ?? 0;
  const shareOf = (observation: Observation) =>
    perThousandIn(catalog, { ...observation, people: observation.value })?.value;
  const bins = createBins(
    indicator.years.flatMap((one) => observationsIn(catalog, indicator.id, one)),
    shareOf,
  );
  const ofYear = new Map(observationsIn(catalog, indicator.id, year).map((one) => [one.country, one]));
  const read = catalog.countries.map((country): RedcrossShare => {
    const observation = ofYear.get(country.code);
    return { country, observation, share: observation && shareOf(observation) };
  });
  const leaders = findLeaders(read);
  return {
    lens: "redcross",
    title: toTitle(leaders, read.filter(({ share }) => share !== undefined).length, year, words),
    subtitle: map.redcross.subtitle(year),
    years: indicator.years,
    unpublished: indicator.unpublished,
    year,
    marks: read.map((one) => toMark(one, { year, bins, words, isNamed: leaders.includes(one.country) })),
    legend: {
      scale: bins && {
        edges: bins.edges.map((edge) => words.format.number(edge)),
        unit: map.redcross.unit,
        method: map.method,
      },
      entries: [
        { fill: { kind: "missing" }, label: map.missing },
        { fill: { kind: "bin", bin: 0, status: "carried-over" }, label: common.observed["carried-over"] },
        {
          fill: { kind: "bin", bin: 0, status: "unchanged" },
          label: map.unchanged(common.observed.unchanged),
        },
      ],
      lines: [],
    },
    table: toTable(read, words),
    sources: [...indicator.sources, ...byId(catalog.indicators, "population").sources],
  };
}

interface RedcrossShare {
  readonly country: Country;
  readonly observation: Observation | undefined;
  /** Per 1,000 residents. */
  readonly share: number | undefined;
}

function findLeaders(read: readonly RedcrossShare[]): readonly Country[] {
  const known = read.flatMap(({ country, share }) =>
    share === undefined ? [] : ([[country.code, share]] as const),
  );
  const codes = greatestOf(new Map(known));
  return read.map(({ country }) => country).filter(({ code }) => codes.includes(code));
}

/** The title: the societies with the greatest share, the number of countries compared, and the year. */
function toTitle(
  leaders: readonly Country[],
  known: number,
  year: number,
  { messages: { map, common }, format: { language } }: LensWords,
): string {
  if (leaders.length === 0) return map.redcross.emptyTitle;
  const societies = leaders.map((country) =>
    map.redcross.societyIn(common.societies[societyOf(country)], country.nameOf[language]),
  );
  return map.redcross.title(formatList(language, societies), map.ofCountries(known), year);
}

function toTable(read: readonly RedcrossShare[], words: LensWords): MapLayer["table"] {
  const { map } = words.messages;
  const { language, number } = words.format;
  return {
    heads: [map.tableCountry, map.redcross.tablePeople, map.redcross.tableShare, map.redcross.tableNote],
    rows: read.map(({ country, observation, share }) => [
      country.name[language],
      observation === undefined ? map.missing : number(observation.value),
      share === undefined ? map.missing : formatShare(share, language),
      toNote(observation, words) ?? "",
    ]),
  };
}

interface RedcrossMarking {
  readonly year: number;
  readonly bins: Bins | undefined;
  readonly words: LensWords;
  /** Whether the title names the country. */
  readonly isNamed: boolean;
}

function toMark(
  { country, observation, share }: RedcrossShare,
  { year, bins, words, isNamed }: RedcrossMarking,
): CountryMark {
  const { messages, format } = words;
  const { map } = messages;
  const name = country.name[format.language];
  const common = { code: country.code, name };
  if (observation === undefined || share === undefined || bins === undefined) {
    return {
      ...common,
      fill: { kind: "missing" },
      value: map.missing,
      detail: map.redcross.missingIn(year),
      notes: [],
      label: { value: map.missing, lines: [name], rank: "value" },
    };
  }
  const number = formatShare(share, format.language);
  const value = observation.status === "unchanged" ? messages.common.uncertain(number) : number;
  const note = toNote(observation, words);
  return {
    ...common,
    fill: { kind: "bin", bin: bins.binOf(share), status: observation.status },
    value,
    detail: map.redcross.detail(number, year),
    notes: [
      map.redcross.people(format.number(observation.value), observation.value),
      ...(note === undefined ? [] : [note]),
    ],
    label: { value, lines: [name], rank: isNamed ? "finding" : "value" },
  };
}

/** The note on a value that is carried over or unchanged; undefined for a reported value. */
function toNote(observation: Observation | undefined, { messages }: LensWords): string | undefined {
  const status = observation?.status ?? "reported";
  return status === "reported" ? undefined : messages.common.observed[status];
}
