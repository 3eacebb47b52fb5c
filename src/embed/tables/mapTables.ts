import { byId, isInArticle, yearsCovered } from "../../catalog/catalog";
import type { Lens } from "../../model/view";
import { sortByName } from "../../text/sortByName";
import { toObservationCells } from "./observationCells";
import { toSourceCells } from "./sourceCells";
import { toStatementCells } from "./statementCells";
import {
  type Cells,
  type Column,
  sourceColumns,
  statedColumns,
  type Table,
  type TableWording,
  toCountryCells,
} from "./table";

/** The values of a map lens for each country, in all years. */
export function toMapTable(lens: Lens, wording: TableWording): Table {
  return tables[lens](wording);
}

const tables: Readonly<Record<Lens, (wording: TableWording) => Table>> = {
  redcross: (wording) => ({
    columns: [...observed, "population", "perThousand", "formula", ...sourceColumns],
    rows: toObservedRows("redcross-volunteers", wording),
  }),
  survey: (wording) => ({
    columns: [...observed, ...sourceColumns],
    rows: toObservedRows("giving-survey", wording),
  }),
  status: (wording) => ({
    columns: ["code", "country", "standing", "standingName", "asOf", "before", ...sourceColumns],
    rows: toStatusRows(wording),
  }),
  article: (wording) => ({
    columns: [...claimed, ...sourceColumns],
    rows: toArticleRows(wording),
  }),
};

const observed: readonly Column[] = [
  "code",
  "country",
  "measure",
  "measureName",
  "definition",
  "year",
  "value",
  "unit",
  "status",
];

const claimed: readonly Column[] = [...statedColumns.slice(0, 4), "claim", ...statedColumns.slice(4)];

function toObservedRows(id: string, wording: TableWording): readonly Cells[] {
  const indicator = byId(wording.catalog.indicators, id);
  return sortByName(wording.catalog.countries, wording.format.language).flatMap((country) =>
    yearsCovered(indicator).map((year) => ({
      ...toCountryCells(country, wording),
      ...toObservationCells(indicator, { country: country.code, year }, wording),
    })),
  );
}

function toStatusRows(wording: TableWording): readonly Cells[] {
  const { catalog, messages, format } = wording;
  const { kinds, notMember } = messages.map.status;
  const { language } = format;
  return [...sortByName(catalog.countries, language), ...sortByName(catalog.nonMembers, language)].map(
    (country) => {
      const { kind, asOf, before, note, sources } = country.status;
      return {
        ...toCountryCells(country, wording),
        standing: kind,
        standingName: kind === "not-member" ? notMember : kinds[kind],
        asOf,
        before: before?.[language],
        note: note?.[language],
        ...toSourceCells(sources, wording),
      };
    },
  );
}

/** The article's statements about each country. A country without statements gets one row with a note. */
function toArticleRows(wording: TableWording): readonly Cells[] {
  const { catalog, messages } = wording;
  const facts = catalog.statements.filter(isInArticle);
  return sortByName(catalog.countries, wording.format.language).flatMap((country): readonly Cells[] => {
    const ofCountry = toCountryCells(country, wording);
    const rows = facts
      .filter(({ about }) => about.kind === "country" && about.country === country.code)
      .map((statement) => ({ ...ofCountry, ...toStatementCells(statement, wording) }));
    const silent = { status: "not-stated", note: messages.map.article.silent };
    return rows.length > 0 ? rows : [{ ...ofCountry, ...silent, ...toSourceCells(["article"], wording) }];
  });
}
