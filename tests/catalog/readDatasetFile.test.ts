import { describe, expect, it } from "vitest";
import { messages } from "./messages";

describe("readDatasetFile", () => {
  it("a byte order mark is refused, because not every tool skips it", () => {
    expect(messages("sources", /^/, "\uFEFF")).toEqual([
      "data/sources.json:1: found an invisible byte order mark at the start of the file, expected UTF-8 without it",
    ]);
  });

  it("an empty file is refused", () => {
    expect(messages("places", /[\s\S]*/, "")).toEqual([
      "data/places.json:1: found an empty file, expected an object with $schema and its entries",
    ]);
  });

  it("a file in another encoding is refused at its first wrong letter", () => {
    expect(messages("sources", "Forum", "\uFFFDorum")).toEqual([
      "data/sources.json:5: found letters in another encoding, expected the file saved as UTF-8",
    ]);
  });

  it("a list at the top of a file is refused", () => {
    expect(messages("sources", /[\s\S]*/, "[]")).toEqual([
      "data/sources.json:1: found an empty list, expected an object in { } at the top of the file",
    ]);
  });

  it("unclosed brackets are refused before they are parsed", () => {
    expect(messages("sources", /[\s\S]*/, "[".repeat(100_000))).toEqual([
      "data/sources.json:1: found brackets nested more than 100 deep, expected fewer",
    ]);
  });

  it("a comma after the last entry is reported with its position", () => {
    expect(messages("sources", "}\n  ]", "},\n  ]")).toEqual([
      "data/sources.json:5:123: found a comma before ], expected no comma after the last one",
    ]);
  });

  it("a missing comma between entries is reported at the end of its line", () => {
    expect(messages("sources", "},\n", "}\n")).toEqual([
      "data/sources.json:4:124: found no comma before {, expected a comma between any two fields or entries",
    ]);
  });

  it("a missing comma between fields is reported before the next field", () => {
    expect(messages("sources", '"id":"ifrc",', '"id":"ifrc"')).toEqual([
      'data/sources.json:4:16: found no comma before "publisher", expected a comma between any two fields or entries',
    ]);
  });

  it("a missing colon is reported", () => {
    expect(messages("observations", ":16", " 16")).toEqual([
      "data/observations.json:6:63: found 16, expected a colon after the name of the field",
    ]);
  });

  it("a missing value is reported", () => {
    expect(messages("observations", ":16", ":")).toEqual([
      "data/observations.json:6:63: found a comma with nothing before it, expected a value there, or no comma",
    ]);
  });

  it("a comment is refused", () => {
    expect(messages("sources", '"entries"', '// ours\n  "entries"')).toEqual([
      "data/sources.json:3:3: found a comment, expected none: JSON has no comments, a note is a field",
    ]);
  });

  it("single quotation marks are refused", () => {
    expect(messages("sources", '"ifrc"', "'ifrc'")).toEqual([
      "data/sources.json:4:11: found the quotation mark ', expected the straight mark \"",
    ]);
  });

  it("typographic quotation marks are refused", () => {
    expect(messages("sources", '"ifrc"', "«ifrc»")).toEqual([
      'data/sources.json:4:11: found the quotation mark «, expected the straight mark "',
    ]);
  });

  it("a missing closing quotation mark is reported on its line", () => {
    expect(messages("speakers", '"Ministry"}}', '"Ministry}}')).toEqual([
      'data/speakers.json:5:94: found text without its closing mark: "Ministry}},, expected a closing " on the same line',
    ]);
  });

  it("an invalid escape is refused", () => {
    expect(messages("sources", '"ifrc"', '"if\\rc\\x"')).toEqual([
      'data/sources.json:4:11: found "if\\rc\\x", expected text in which a backslash is written twice: \\\\',
    ]);
  });

  it("a tab within text is refused", () => {
    expect(messages("sources", '"ifrc"', '"if\trc"')).toEqual([
      'data/sources.json:4:11: found "if\trc", expected text without tabs and other control characters: \\t is a tab',
    ]);
  });

  it("a field without quotation marks is refused", () => {
    expect(messages("sources", '{"id"', "{id")).toEqual([
      'data/sources.json:4:6: found id, expected a number, text in " ", a list in [ ] or an object in { }',
    ]);
  });

  it("NaN is refused: an unknown value has no entry", () => {
    expect(messages("observations", ":16", ":NaN")).toEqual([
      "data/observations.json:6:63: found NaN, expected a number in digits, or no entry where it is not known",
    ]);
  });

  it("an infinite number is refused", () => {
    expect(messages("observations", ":16", ":-Infinity")).toEqual([
      "data/observations.json:6:63: found -Infinity, expected a number in digits, or no entry where it is not known",
    ]);
  });

  it("a number that begins with 0 is refused", () => {
    expect(messages("observations", ":16", ":016")).toEqual([
      'data/observations.json:6:64: found a number that begins with 0, + or a point, expected a number as 51 or 0.5, or text in " "',
    ]);
  });

  it("a number that begins with a point is refused", () => {
    expect(messages("observations", ":16", ":.5")).toEqual([
      'data/observations.json:6:63: found a number that begins with 0, + or a point, expected a number as 51 or 0.5, or text in " "',
    ]);
  });

  it("a decimal comma is refused", () => {
    expect(messages("observations", ":16", ":16,5")).toEqual([
      "data/observations.json:6:65: found a comma within a number, expected a decimal point",
    ]);
  });

  it("a space within a number is refused", () => {
    expect(messages("observations", ":1064", ":1 064")).toEqual([
      "data/observations.json:4:67: found a space within a number, expected digits only, as 130000",
    ]);
  });

  it("a number that ends with a point is refused", () => {
    expect(messages("observations", ":16", ":16.")).toEqual([
      "data/observations.json:6:63: found 16., expected a number in digits, as 1200 or 0.5",
    ]);
  });

  it("None is refused", () => {
    expect(messages("observations", ":16", ":None")).toEqual([
      "data/observations.json:6:63: found None, expected true, false or null, in small letters",
    ]);
  });

  it("a missing last bracket is reported", () => {
    expect(messages("observations", /\}\n$/, "")).toEqual([
      "data/observations.json:8:1: found the end of the file, expected the closing bracket }",
    ]);
  });

  it("a missing bracket of a list is reported", () => {
    expect(messages("observations", "  ]\n", "")).toEqual([
      "data/observations.json:7:1: found }, expected the bracket ]",
    ]);
  });

  it("text after the last bracket is refused", () => {
    expect(messages("observations", /\n$/, " {}")).toEqual([
      "data/observations.json:8:3: found {, expected nothing after the last bracket",
    ]);
  });

  it("a duplicate field is refused with the line of the first", () => {
    expect(messages("sources", '"id":"ifrc"', '"id":"ifrc",\n"id":"ifrc"')).toEqual([
      'data/sources.json:5 · ifrc · id: found the field "id" again, first on line 4, expected each field once',
    ]);
  });
});
