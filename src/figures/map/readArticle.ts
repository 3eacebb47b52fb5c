import { byId, type Catalog, isInArticle } from "../../catalog/catalog";
import { isDated, toYears } from "../../model/calendar";
import type { Country } from "../../model/country";
import type { CountStatement, Statement } from "../../model/statement";
import { formatList } from "../../text/formatList";
import { formatStatedPeriod } from "../../text/formatPeriod";
import { formatSpeakers } from "../../text/formatSpeakers";
import { formatStatedValue } from "../../text/formatStatement";
import { type CountryMark, describeMark, type LensWords, type MapLayer } from "./countryMark";

/** The article's statements as labels on the countries. They count different things, so no colour compares them. */
export function readArticle(catalog: Catalog, words: LensWords): MapLayer {
  const { messages, format } = words;
  const { article, tableCountry } = messages.map;
  const said = catalog.statements.filter(isInArticle);
  const marks = catalog.countries.map((country) => toMark(country, said, { ...words, catalog }));
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
          .map((statement) => formatStatement(statement, { ...words, catalog }))
          .join(" ") || article.silent,
      ]),
    },
    sources: ["article"],
  };
}

/** The statements labelled on the map: the latest number of volunteers that the article gives for each country. */
const labelled: Readonly<Record<string, "volunteers" | "initiativeVolunteers">> = {
  "kaz-volunteers-2023": "volunteers",
  "uzb-initiative-volunteers": "initiativeVolunteers",
};

interface ArticleWords extends LensWords {
  readonly catalog: Catalog;
}

function toMark(
  { code, name }: Country,
  said: readonly Statement[],
  { catalog, messages, format }: ArticleWords,
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
  const short = messages.common.qualified[statement.qualifier](format.short(statement.value));
  return {
    ...common,
    value: words === "volunteers" ? short : article.part(short),
    detail: article.detail[words](number, when, toBy(statement, { catalog, messages, format })),
    label: { value: number, lines, rank: "statement" },
  };
}

/** The person whose account the article relays, or the speakers it quotes: «со слов Наурыза Елемесова», «Ширин Абидова». */
function toBy({ speakers, after }: CountStatement, { catalog, messages, format }: ArticleWords): string {
  const { language } = format;
  if (after !== undefined) {
    return messages.map.article.inWordsOf(byId(catalog.speakers, after).nameOf[language]);
  }
  return formatList(
    language,
    speakers.map((id) => byId(catalog.speakers, id).name[language]),
  );
}

/** A sentence with the measure and its stated value, or with the claim, and with the speakers and the period. */
function formatStatement(statement: Statement, words: ArticleWords): string {
  const { messages, format } = words;
  const { article } = messages.map;
  const [speakers, when] = [formatSpeakers(statement, words), formatStatedPeriod(statement, words)];
  if (statement.kind === "claim") {
    const claim = statement.claim[format.language].replace(/\.$/, "");
    return article.claimed(claim, messages.common.saidBy(speakers, when));
  }
  const measure = messages.common.measures[statement.measure];
  return article.counted(measure, formatStatedValue(statement, words), when, speakers);
}
