import { countryOf, populationOf } from "../../catalog/catalog";
import { defaultCountry } from "../../figures/growth/readGrowth";
import type { People } from "../../figures/people/people";
import type { View } from "../../model/view";
import { readPeople } from "../../sections/readPeople";
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

/** The counts that are drawn as dots, each with the population. */
export function toPeopleTable({ country = defaultCountry }: View, wording: TableWording): Table {
  const ofCountry = toCountryCells(countryOf(wording.catalog, country), wording);
  const rows = readRows(readPeople(wording.catalog, country), wording);
  return { columns, rows: rows.map((row) => ({ ...ofCountry, ...row })) };
}

const columns: readonly Column[] = [...statedColumns, "population", "oneIn", "formula", ...sourceColumns];

function readRows(people: People, wording: TableWording): readonly Cells[] {
  const { catalog } = wording;
  const { country, sources } = people;
  const toShare = ({ year, oneIn }: People["counts"][number]): Cells => ({
    population: populationOf(catalog, country, year),
    oneIn: oneIn && Number(oneIn.value.toPrecision(6)),
    formula: oneIn?.formula.join(" "),
    ...toSourceCells(sources, wording),
  });
  return people.kind === "stated"
    ? people.counts.map((count) => ({ ...toStatementCells(count.statement, wording), ...toShare(count) }))
    : people.counts.map((count) => ({
        ...toObservationCells(people.indicator, { country, year: count.year }, wording),
        ...toShare(count),
      }));
}
