import { dsvFormat } from "d3";
import type { Country } from "../../model/country";
import type { Language } from "../../model/language";
import type { tables } from "../../text/ru/tables";
import type { PictureWording } from "../pictureWords";

/** A column, independent of the language of its heading. */
export type Column = keyof typeof tables;

/** Undefined: unknown, or not applicable. */
type Cell = string | number | undefined;

/** A row of a table. Missing columns are empty. */
export type Cells = { readonly [Name in Column]?: Cell };

/** The values of a figure, for programs and for people. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Cells[];
}

/** The columns of a quotation from a source. */
export const quotationColumns: readonly Column[] = ["words", "wordsLanguage", "translation"];

/** The columns of a stated value, without its sources. */
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

/** The input of a table's wording. */
export type TableWording = PictureWording;

/** The cells that name the country of a row. */
export function toCountryCells({ code, name }: Country, { format }: TableWording): Cells {
  return { code, country: name[format.language] };
}

/**
 * Writes a table as delimiter-separated values, quoted as in RFC 4180, with a UTF-8 byte order mark, without which
 * spreadsheets misread Cyrillic. Numbers follow the language: a decimal point with commas between columns, or a decimal
 * comma with semicolons.
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
 * Text gets ordinary spaces, so that a search in a spreadsheet finds it. Text that a spreadsheet would run as a formula gets
 * a leading apostrophe, as OWASP advises ("CSV Injection").
 */
function writeCell(cell: Cell, decimal: string): string {
  if (typeof cell !== "string") return String(cell ?? "").replace(".", decimal);
  const plain = cell.replace(/\u00a0/g, " ");
  return /^\s*[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain;
}
