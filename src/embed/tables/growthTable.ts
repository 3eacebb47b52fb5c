import { countryOf, yearsCovered } from "../../catalog/catalog";
import { defaultCountry, type Growth, readGrowth } from "../../figures/growth/readGrowth";
import { type GrowthPoint, toPoints } from "../../figures/growth/toPoints";
import type { View } from "../../model/view";
import { toObservationCells, toRateCells } from "./observationCells";
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

/** All values of growth in a country, including those of other speakers, then the article's other counts for it. */
export function toGrowthTable({ country = defaultCountry }: View, wording: TableWording): Table {
  const ofCountry = toCountryCells(countryOf(wording.catalog, country), wording);
  const rows = readRows(readGrowth(wording.catalog, country), wording);
  return { columns, rows: rows.map((row) => ({ ...ofCountry, ...row })) };
}

const columns: readonly Column[] = [
  ...statedColumns,
  "population",
  "perThousand",
  "formula",
  ...sourceColumns,
];

function readRows(growth: Growth, wording: TableWording): readonly Cells[] {
  const { catalog } = wording;
  if (growth.kind === "series") {
    const { indicator, country } = growth;
    return yearsCovered(indicator).map((year) => toObservationCells(indicator, { country, year }, wording));
  }
  const shown = { catalog, others: true } as const;
  const { points } = toPoints(growth, { ...shown, scale: "people" });
  const rated = new Set(toPoints(growth, { ...shown, scale: "per-thousand" }).points.map(({ id }) => id));
  const toRow = ({ origin, id, value, year }: GrowthPoint): Cells => {
    if (origin.kind === "observed") return {};
    const { sources } = origin.statement;
    const { country } = growth;
    const rate = rated.has(id) ? toRateCells({ people: value, country, year, sources }, wording) : {};
    return { ...toStatementCells(origin.statement, wording), ...rate };
  };
  return [...points.map(toRow), ...growth.beside.map((statement) => toStatementCells(statement, wording))];
}
