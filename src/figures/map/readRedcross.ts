import { byId, type Catalog, observationsIn, perThousandIn } from "../../catalog/catalog";
import type { Country } from "../../model/country";
import type { Observation } from "../../model/observation";
import { type Bins, createBins, nearestYear } from "./bins";
import { type CountryMark, greatestOf, joinNames, type LensWords, type MapLayer } from "./countryMark";

/** Red Cross and Red Crescent volunteers per 1,000 residents: the bins are the same in all years, so they can be played. */
export function readRedcross(catalog: Catalog, asked: number | undefined, words: LensWords): MapLayer {
  const { map } = words.messages;
  const indicator = byId(catalog.indicators, "redcross-volunteers");
  const year = nearestYear(indicator.years, asked) ?? 0;
  const shareOf = (observation: Observation) =>
    perThousandIn(catalog, { ...observation, people: observation.value })?.value;
  const bins = createBins(
    indicator.years.flatMap((one) => observationsIn(catalog, indicator.id, one)),
    shareOf,
  );
  const ofYear = new Map(observationsIn(catalog, indicator.id, year).map((one) => [one.country, one]));
  const read = catalog.countries.map((country) => {
    const observation = ofYear.get(country.code);
    return { country, observation, share: observation && shareOf(observation) };
  });
  const shares = new Map(
    read.flatMap(({ country, share }) => (share === undefined ? [] : [[country.code, share]])),
  );
  const leaders = catalog.countries.filter(({ code }) => greatestOf(shares).includes(code));
  const places = joinNames(
    words.format,
    leaders.map(({ nameIn }) => nameIn[words.format.language]),
  );
  const marks = read.map((one) => toMark(one, year, bins, words));
  return {
    lens: "redcross",
    title: leaders.length === 0 ? map.redcross.emptyTitle : map.redcross.title(places),
    subtitle: map.redcross.subtitle(year),
    years: indicator.years,
    year,
    marks,
    legend: {
      scale: bins && {
        edges: bins.edges.map((edge) => words.format.number(edge)),
        unit: map.redcross.unit,
        method: map.method,
      },
      entries: [
        { fill: { kind: "missing" }, label: map.missing },
        {
          fill: { kind: "bin", bin: 0, carriedOver: true },
          label: words.messages.common.observed["carried-over"],
        },
      ],
      lines: marks.some(({ value }) => value.endsWith("?")) ? [words.messages.common.observedKey] : [],
    },
    table: {
      heads: [map.tableCountry, map.redcross.tablePeople, map.redcross.tableShare, map.redcross.tableNote],
      rows: read.map(({ country, observation, share }) => [
        country.name[words.format.language],
        observation === undefined ? map.missing : words.format.number(observation.value),
        share === undefined ? map.missing : words.format.number(share),
        observation === undefined || observation.status === "reported"
          ? ""
          : words.messages.common.observed[observation.status],
      ]),
    },
    sources: [...indicator.sources, ...byId(catalog.indicators, "population").sources],
  };
}

interface RedcrossShare {
  readonly country: Country;
  readonly observation: Observation | undefined;
  readonly share: number | undefined;
}

function toMark(
  { country, observation, share }: RedcrossShare,
  year: number,
  bins: Bins | undefined,
  { messages, format }: LensWords,
): CountryMark {
  const { map } = messages;
  const name = country.name[format.language];
  const common = { code: country.code, name, labelled: "inside" } as const;
  if (observation === undefined || share === undefined || bins === undefined) {
    const detail = map.redcross.missingIn(year);
    return {
      ...common,
      fill: { kind: "missing" },
      value: map.missing,
      detail,
      notes: [],
      label: [map.missing, name],
    };
  }
  const { status } = observation;
  const carriedOver = status === "carried-over";
  const value =
    status === "unchanged" ? messages.common.uncertain(format.number(share)) : format.number(share);
  return {
    ...common,
    fill: { kind: "bin", bin: bins.binOf(share), carriedOver },
    value,
    detail: map.redcross.detail(value, year),
    notes: [
      map.redcross.people(format.number(observation.value), observation.value),
      ...(status === "reported" ? [] : [messages.common.observed[status]]),
    ],
    label: [value, name],
  };
}
