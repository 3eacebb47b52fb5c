import { dsvFormat } from "d3";
import type { Country } from "../../model/country";
import type { Language } from "../../model/language";
import type { tables } from "../../text/ru/tables";
import type { PictureWording } from "../pictureWords";

/** What stands in a column, whatever the language of its head. */
export type Column = keyof typeof tables;

/** Undefined: nothing is known, or nothing has to be said. */
type Cell = string | number | undefined;

/** A row of a table; the columns that it lacks are empty. */
export type Cells = { readonly [Name in Column]?: Cell };

/** The values of a figure, for programs as much as for people. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Cells[];
}

/** The columns of the words of a source. */
export const quotationColumns: readonly Column[] = ["words", "wordsLanguage", "translation"];

/** The columns of a value that somebody stated, but for where it is found. */
export const statedColumns: readonly Column[] = [
  "code",
  "country",
  "measure",
  "measureName",
  "value",
  "unit",
  "qualifier",
  "status",
  "from",
  "to",
  "period",
  "speaker",
  ...quotationColumns,
];

/** The last columns of every table. */
export const sourceColumns: readonly Column[] = ["note", "source", "url", "licence"];

/** What tables are made from. */
export type TableWording = PictureWording;

/** The country that a row is about. */
export function toCountryCells({ code, name }: Country, { format }: TableWording): Cells {
  return { code, country: name[format.language] };
}

/**
 * Writes a table as separated values, quoted as RFC 4180 has it, with the mark of UTF-8 at its start, without which
 * spreadsheets misread Cyrillic. Numbers are written as spreadsheets of the language read them: with a point, and commas
 * between the columns, or with a comma, and semicolons.
 */
export function writeTable(
  { columns, rows }: Table,
  heads: Readonly<Record<Column, string>>,
  language: Language,
): string {
  const lines = [columns.map((name) => heads[name]), ...rows.map((row) => columns.map((name) => row[name]))];
  const decimal = new Intl.NumberFormat(language).format(0.5).charAt(1);
  const { formatRow } = dsvFormat(decimal === "," ? ";" : ",");
  const writeLine = (line: readonly Cell[]) =>
    `${formatRow(line.map((cell) => writeCell(cell, decimal)))}\r\n`;
  return `\uFEFF${lines.map(writeLine).join("")}`;
}

/**
 * A text has ordinary spaces, so that a search in a spreadsheet finds it. One that a spreadsheet would run as a formula
 * begins with an apostrophe, as OWASP advises ("CSV Injection").
 */
function writeCell(cell: Cell, decimal: string): string {
  if (typeof cell !== "string") return String(cell ?? "").replace(".", decimal);
  const plain = cell.replace(/\u00a0/g, " ");
  return /^\s*[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain;
}
