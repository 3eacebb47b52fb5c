import type { Catalog } from "../../catalog/catalog";
import type { CisStatus, Country } from "../../model/country";
import { formatList } from "../../text/formatList";
import type { CountryFill, CountryMark, LensWords, MapLayer } from "./countryMark";

type FilledStatus = Exclude<CisStatus["kind"], "not-member">;

/** The CIS status of each country, as of a day. Countries that are not members are only in the table, not on the map. */
export function readStatus(catalog: Catalog, words: LensWords): MapLayer {
  const { messages, format } = words;
  const { status } = messages.map;
  const statuses = catalog.countries.map((country) => country.status);
  const latest = statuses
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  const used = kinds.filter((kind) => statuses.some((one) => one.kind === kind));
  return {
    lens: "status",
    title: formatTitle(catalog.countries, words),
    subtitle: latest === undefined ? "" : status.subtitle(formatDay(latest, words)),
    years: [],
    unpublished: [],
    year: undefined,
    marks: catalog.countries.map((country) => toMark(country, words)),
    legend: {
      scale: undefined,
      entries: used.map((kind) => ({ fill: toFill(kind), label: status.kinds[kind] })),
      lines: [],
    },
    table: {
      heads: [messages.map.tableCountry, status.tableStatus, status.tableDay, status.tableNote],
      rows: [...catalog.countries, ...catalog.nonMembers].map((country) => [
        country.name[format.language],
        country.status.kind === "not-member" ? status.notMember : status.kinds[country.status.kind],
        formatDay(country.status.asOf, words),
        formatNotes(country.status, words),
      ]),
    },
    sources: [...new Set(statuses.flatMap(({ sources }) => sources))],
  };
}

const kinds: readonly FilledStatus[] = ["member", "leaving", "associate"];

/** A country that is leaving is a member until it has left, so it counts. */
function formatTitle(countries: readonly Country[], { messages, format }: LensWords): string {
  const { status } = messages.map;
  const namesOf = (kind: FilledStatus) =>
    countries.filter((country) => country.status.kind === kind).map(({ name }) => name[format.language]);
  const [leaving, associates] = [namesOf("leaving"), namesOf("associate")];
  return status.title(
    namesOf("member").length + leaving.length,
    leaving.length === 0 ? "" : status.leaving(formatList(format.language, leaving), leaving.length),
    associates.length === 0
      ? ""
      : status.associate(formatList(format.language, associates), associates.length),
  );
}

function toMark({ code, name, status }: Country, words: LensWords): CountryMark {
  const { messages, format } = words;
  const kind = status.kind === "not-member" ? "member" : status.kind;
  const note = status.note?.[format.language];
  return {
    code,
    name: name[format.language],
    fill: toFill(kind),
    value: messages.map.status.short[kind],
    detail: messages.map.status.asOf(messages.map.status.kinds[kind], formatDay(status.asOf, words)),
    notes: note === undefined ? [] : [note],
    label: {
      value: undefined,
      lines: [name[format.language]],
      rank: kind === "member" ? "value" : "finding",
    },
  };
}

/** The note on a status, and the status in 2024 if it was different. */
function formatNotes({ note, before }: CisStatus, { messages, format }: LensWords): string {
  const was = before && messages.map.status.before(before[format.language]);
  return [note?.[format.language], was].filter((one) => one !== undefined).join(" ");
}

function toFill(status: FilledStatus): CountryFill {
  return { kind: "status", status };
}

function formatDay(date: string, { format }: LensWords): string {
  return format.when({ kind: "day", date });
}
