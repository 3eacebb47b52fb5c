import { csvParse, csvParseRows, dsvFormat } from "d3";
import { describe, expect, it } from "vitest";
import { type Cells, writeTable } from "../../../src/embed/tables/table";
import { tables as heads } from "../../../src/text/en/tables";
import { tables as russianHeads } from "../../../src/text/ru/tables";

const write = (...rows: readonly Cells[]) =>
  writeTable({ columns: ["country", "value", "note"], rows }, heads, "en");

describe("writeTable", () => {
  it("writes a line for the headings and for each row, after a UTF-8 byte order mark", () => {
    expect(write({ country: "Казахстан", value: 240_000, note: "said" })).toBe(
      "\uFEFFCountry,Value,Note\r\nКазахстан,240000,said\r\n",
    );
  });

  it("leaves the cell of an unknown value empty and never writes 0", () => {
    expect(write({ country: "MDA" }, { value: 0 })).toBe("\uFEFFCountry,Value,Note\r\nMDA,,\r\n,0,\r\n");
  });

  it("puts text with commas, quotes and line breaks into quotes", () => {
    const note = 'said "about",\r\nthen more';
    expect(write({ note })).toContain(',,"said ""about"",\r\nthen more"\r\n');
    expect(csvParse(write({ note }).slice(1))[0]?.Note).toBe(note);
  });

  it.each(["=1+1", "+7 495", "-1 in all", "@sum", " =1", "\t=1", "＝1"])(
    "puts an apostrophe before the text %j, so that no spreadsheet runs it",
    (note) => {
      expect(csvParseRows(write({ note }).slice(1))[1]).toEqual(["", "", `'${note}`]);
    },
  );

  it("leaves numbers and other text unchanged", () => {
    expect(write({ value: -0.5, note: "a-b = c" })).toContain(",-0.5,a-b = c\r\n");
  });

  it("writes a decimal comma and semicolons in Russian", () => {
    const row = { country: "Казахстан", value: -6.49, note: "один; другой, третий" };
    const written = writeTable({ columns: ["country", "value", "note"], rows: [row] }, heads, "ru");
    expect(written).toBe('\uFEFFCountry;Value;Note\r\nКазахстан;-6,49;"один; другой, третий"\r\n');
    expect(dsvFormat(";").parse(written.slice(1))[0]?.Note).toBe(row.note);
  });

  it.each([
    "code",
    "measure",
    "unit",
    "qualifier",
    "status",
    "wordsLanguage",
    "standing",
    "certainty",
  ] as const)("has a Russian heading that marks the column as a code: %s", (column) =>
    expect(russianHeads[column]).toMatch(/^Код\s/),
  );

  it("writes the headings even without rows", () => {
    expect(write()).toBe("\uFEFFCountry,Value,Note\r\n");
  });
});
