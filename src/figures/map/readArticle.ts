import { type Catalog, isInArticle } from "../../catalog/catalog";
import { isDated, toYears } from "../../model/calendar";
import type { Country } from "../../model/country";
import type { CountStatement, Statement } from "../../model/statement";
import { formatStatedValue } from "../../text/formatStatement";
import { type CountryMark, describeMark, type LensWords, type MapLayer } from "./countryMark";

/** What the article says, written on the countries: the statements count different things, so no colour compares them. */
export function readArticle(catalog: Catalog, words: LensWords): MapLayer {
  const { messages, format } = words;
  const { article, tableCountry } = messages.map;
  const said = catalog.statements.filter(isInArticle);
  const marks = catalog.countries.map((country) => toMark(country, said, words));
  return {
    lens: "article",
    title: article.title,
    subtitle: article.subtitle,
    years: [],
    unpublished: [],
    year: undefined,
    marks,
    legend: {
      scale: undefined,
      entries: [],
      lines: marks.filter(({ label }) => label !== undefined).map(describeMark),
    },
    table: {
      heads: [tableCountry, article.tableWords],
      rows: catalog.countries.map(({ code, name }) => [
        name[format.language],
        said
          .filter(({ about }) => about.kind === "country" && about.country === code)
          .map((statement) => formatStatement(statement, words))
          .join(" ") || article.silent,
      ]),
    },
    sources: ["article"],
  };
}

/** The facts of the sheet that stand on the map: the latest number of volunteers that the article gives of a country. */
const labelled: Readonly<Record<string, "volunteers" | "initiativeVolunteers">> = {
  "kaz-volunteers-2023": "volunteers",
  "uzb-initiative-volunteers": "initiativeVolunteers",
};

function toMark(
  { code, name }: Country,
  said: readonly Statement[],
  { messages, format }: LensWords,
): CountryMark {
  const { article } = messages.map;
  const common = {
    code,
    name: name[format.language],
    fill: { kind: "plain" },
    notes: [],
  } as const;
  const statement = said.find(
    (one): one is CountStatement =>
      one.kind === "count" &&
      one.about.kind === "country" &&
      one.about.country === code &&
      one.id in labelled,
  );
  const words = statement && labelled[statement.id];
  if (statement === undefined || words === undefined) {
    return { ...common, value: article.silentShort, detail: article.silent, label: undefined };
  }
  const number = formatStatedValue(statement, { messages, format });
  const when = isDated(statement.period) ? format.when(statement.period) : "";
  const year = isDated(statement.period) ? toYears(statement.period).join("–") : "";
  const lines = article.lines[words](article.inYear(name[format.language], year));
  return {
    ...common,
    value: messages.common.qualified[statement.qualifier](format.short(statement.value)),
    detail: article.detail[words](number, when),
    label: { value: number, lines, rank: "statement" },
  };
}

/** What is counted with the value as it is said, or what is claimed, as a sentence. */
function formatStatement(statement: Statement, { messages, format }: LensWords): string {
  if (statement.kind === "claim") return statement.claim[format.language];
  const value = messages.common.qualified[statement.qualifier](format.number(statement.value));
  return `${messages.common.measures[statement.measure]}: ${value}.`;
}
