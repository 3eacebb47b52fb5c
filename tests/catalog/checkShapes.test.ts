import { describe, expect, it } from "vitest";
import { messages } from "./messages";

describe("checkShapes", () => {
  it("the address of another schema is refused", () => {
    expect(messages("sources", "./schema/sources", "./schema/source")).toEqual([
      'data/sources.json:2 · $schema: found "./schema/source.schema.json", expected "./schema/sources.schema.json"',
    ]);
  });

  it("a file without its entries is refused, with a suggestion for the field", () => {
    expect(messages("sources", '"entries"', '"entrys"')).toEqual([
      "data/sources.json:1 · entries: found nothing, expected a list in [ ]",
      'data/sources.json:3 · entrys: found the field "entrys", expected only $schema, entries; did you mean "entries"?',
    ]);
  });

  it("entries that are not a list are refused", () => {
    expect(messages("sources", /"entries": [\s\S]*\]/, '"entries": {}')).toEqual([
      "data/sources.json:3 · entries: found an object in { }, expected a list in [ ]",
    ]);
  });

  it("an entry that is a number is refused with its position", () => {
    expect(messages("sources", /\{"id":"article".*/, "5")).toEqual([
      "data/sources.json:5 · entry 2: found 5, expected an object in { }",
      'data/countries.json:4 · KAZ · status.sources.1: found "article", expected the id of a source of data/sources.json',
      'data/countries.json:5 · GEO · status.sources.1: found "article", expected the id of a source of data/sources.json',
      'data/places.json:4 · astana · source: found "article", expected the id of a source of data/sources.json',
      'data/statements.json:4 · kaz-2022 · sources.1: found "article", expected the id of a source of data/sources.json',
      'data/statements.json:5 · year-helped · sources.1: found "article", expected the id of a source of data/sources.json',
      'data/statements.json:6 · kaz-2019 · sources.1: found "article", expected the id of a source of data/sources.json',
      'data/events.json:4 · forum · sources.1: found "article", expected the id of a source of data/sources.json',
      'data/events.json:5 · meeting · sources.1: found "article", expected the id of a source of data/sources.json',
      'data/events.json:6 · first · sources.1: found "article", expected the id of a source of data/sources.json',
      'data/events.json:7 · second · sources.1: found "article", expected the id of a source of data/sources.json',
      'data/events.json:8 · opening · sources.1: found "article", expected the id of a source of data/sources.json',
      'data/geometry.json:3 · source: found "article", expected the id of a source of data/sources.json',
    ]);
  });

  it("a number in quotation marks is refused", () => {
    expect(messages("observations", ":16", ':"16"')).toEqual([
      'data/observations.json:6 · observation KAZ 2021 survey · value: found "16", expected a number, without quotation marks',
    ]);
  });

  it("null is refused as a number", () => {
    expect(messages("observations", ":16", ":null")).toEqual([
      "data/observations.json:6 · observation KAZ 2021 survey · value: found null, expected a number, without quotation marks",
    ]);
  });

  it("a number beyond the numeric range is refused", () => {
    expect(messages("observations", ":16", ":1e999")).toEqual([
      "data/observations.json:6 · observation KAZ 2021 survey · value: found 1e999, expected a number that is not so large",
    ]);
  });

  it("a negative number is refused", () => {
    expect(messages("observations", ":16", ":-16")).toEqual([
      "data/observations.json:6 · observation KAZ 2021 survey · value: found -16, expected a number of 0 or more",
    ]);
  });

  it("a misspelled value field is both unknown and missing", () => {
    expect(messages("observations", '"value":16', '"valeu":16')).toEqual([
      "data/observations.json:6 · observation KAZ 2021 survey · value: found nothing, expected a number, without quotation marks",
      'data/observations.json:6 · observation KAZ 2021 survey · valeu: found the field "valeu", expected only indicator, country, year, value, status; did you mean "value"?',
    ]);
  });

  it("a missing value is reported with its observation", () => {
    expect(messages("observations", ',"value":16', "")).toEqual([
      "data/observations.json:6 · observation KAZ 2021 survey · value: found nothing, expected a number, without quotation marks",
    ]);
  });

  it("an unknown status is refused with a suggestion", () => {
    expect(messages("observations", '"reported"', '"carried over"')).toEqual([
      'data/observations.json:4 · observation KAZ 2018 redcross · status: found "carried over", expected one of "reported", "carried-over", "unchanged"; did you mean "carried-over"?',
    ]);
  });

  it("a name missing in one language is reported with that language", () => {
    expect(messages("speakers", '"ru":"Network",', "")).toEqual([
      'data/speakers.json:4 · network · name.ru: found nothing, expected text in " "',
    ]);
  });

  it("a name of spaces only is refused", () => {
    expect(messages("speakers", '"ru":"Network"', '"ru":"  "')).toEqual([
      'data/speakers.json:4 · network · name.ru: found "  ", expected words, not an empty text',
    ]);
  });

  it("a name in a language outside the product is refused", () => {
    expect(messages("speakers", '"ru":"Network"', '"ru":"Network","kk":"Желі"')).toEqual([
      'data/speakers.json:4 · network · name.kk: found the field "kk", expected only ru, en',
    ]);
  });

  it("a name without its languages is refused", () => {
    expect(messages("speakers", '{"ru":"Network","en":"Network"}', '"Network"')).toEqual([
      'data/speakers.json:4 · network · name: found "Network", expected an object in { }',
    ]);
  });

  it("empty quotation text is refused", () => {
    expect(messages("statements", '"text":"130 тысяч"', '"text":""')).toEqual([
      'data/statements.json:4 · kaz-2022 · words.text: found "", expected words, not an empty text',
    ]);
  });

  it("an id with spaces and capital letters is refused", () => {
    expect(messages("statements", '"year-helped"', '"Year helped"')).toEqual([
      'data/statements.json:5 · Year helped · id: found "Year helped", expected small Latin letters, digits and hyphens, as tashkent-2024',
    ]);
  });

  it("a statement without speakers is refused", () => {
    expect(messages("statements", '"speakers":["network"],', "")).toEqual([
      "data/statements.json:4 · kaz-2022 · speakers: found nothing, expected a list in [ ]",
    ]);
  });

  it("a statement with an empty list of speakers is refused", () => {
    expect(messages("statements", '["network"]', "[]")).toEqual([
      "data/statements.json:4 · kaz-2022 · speakers: found an empty list, expected at least one",
    ]);
  });

  it("a statement of an unknown kind is refused", () => {
    expect(messages("statements", '"kind":"claim"', '"kind":"clam"')).toEqual([
      'data/statements.json:5 · year-helped · kind: found "clam", expected one of "count", "claim"; did you mean "claim"?',
    ]);
  });

  it("a statement without a kind is refused", () => {
    expect(messages("statements", '"kind":"claim",', "")).toEqual([
      'data/statements.json:5 · year-helped · kind: found nothing, expected one of "count", "claim"',
    ]);
  });

  it("a period of an unknown kind is refused", () => {
    expect(messages("statements", '"kind":"months"', '"kind":"moths"')).toEqual([
      'data/statements.json:4 · kaz-2022 · period.kind: found "moths", expected one of "year", "month", "months", "day", "days", "time", "during", "order", "undated"; did you mean "months"?',
    ]);
  });

  it("a 13th month is refused", () => {
    expect(messages("statements", '"to":"2022-12"', '"to":"2022-13"')).toEqual([
      'data/statements.json:4 · kaz-2022 · period.to: found "2022-13", expected a month as 2024-08',
    ]);
  });

  it("the 30th of February is refused", () => {
    expect(messages("countries", "2026-11-22", "2026-02-30")).toEqual([
      'data/countries.json:4 · KAZ · status.asOf: found "2026-02-30", expected a day of the calendar as 2024-08-09',
    ]);
  });

  it("a time without its offset from UTC is refused", () => {
    expect(messages("events", "+05:00", "")).toEqual([
      'data/events.json:8 · opening · when.at: found "2024-08-09T10:00:00", expected a moment with its offset from UTC, as 2024-08-09T10:00:00+10:00',
    ]);
  });

  it("a time with an offset of 25 hours is refused", () => {
    expect(messages("events", "+05:00", "+25:00")).toEqual([
      'data/events.json:8 · opening · when.at: found "2024-08-09T10:00:00+25:00", expected a moment with its offset from UTC, as 2024-08-09T10:00:00+10:00',
    ]);
  });

  it("a clock with an offset of one digit is refused", () => {
    expect(messages("places", "+05:00", "+5")).toEqual([
      'data/places.json:4 · astana · utcOffset: found "+5", expected an offset from UTC as +10:00',
    ]);
  });

  it("a latitude beyond the pole is refused", () => {
    expect(messages("places", "51.1801", "151.1801")).toEqual([
      "data/places.json:4 · astana · latitude: found 151.1801, expected a number of 90 or less",
    ]);
  });

  it("a longitude beyond the date line is refused", () => {
    expect(messages("places", "71.44598", "-181")).toEqual([
      "data/places.json:4 · astana · longitude: found -181, expected a number of -180 or more",
    ]);
  });

  it("an address with another scheme than http or https is refused", () => {
    expect(messages("sources", "https://data.ifrc.org/FDRS", "ftp://data.ifrc.org")).toEqual([
      'data/sources.json:4 · ifrc · url: found "ftp://data.ifrc.org", expected an address that begins with https:// or http://',
    ]);
  });

  it("an address without https:// is refused", () => {
    expect(messages("sources", "https://data.ifrc.org/FDRS", "data.ifrc.org")).toEqual([
      'data/sources.json:4 · ifrc · url: found "data.ifrc.org", expected an address that begins with https:// or http://',
    ]);
  });

  it("a fact without its letter is refused", () => {
    expect(messages("statements", '"A6"', '"6"')).toEqual([
      'data/statements.json:5 · year-helped · fact: found "6", expected the letter A and a number, as A12',
    ]);
  });

  it("a numeric code without its leading zero is refused", () => {
    expect(messages("countries", '"268"', '"26"')).toEqual([
      'data/countries.json:5 · GEO · numeric: found "26", expected three digits in " ", as "051"',
    ]);
  });

  it("a map without width is refused", () => {
    expect(messages("geometry", "960", "0")).toEqual([
      "data/geometry.json:4 · width: found 0, expected a number above 0",
    ]);
  });

  it("an outline that is not an SVG path is refused", () => {
    expect(messages("geometry", '"M0,0L9,9"', '"0,0 9,9"')).toEqual([
      'data/geometry.json:9 · overview.borders: found "0,0 9,9", expected an SVG path of M, L, H, V and Z',
    ]);
    expect(messages("geometry", '"M0,0L9,0L9,9Z"', "9")).toEqual([
      'data/geometry.json:9 · overview.countries.KAZ: found 9, expected text in " "',
    ]);
  });

  it("bounds with only one corner are refused", () => {
    expect(messages("geometry", "[[0,0],[9,9]]", "[[0,0]]")).toEqual([
      "data/geometry.json:7 · KAZ · bounds: found a list in [ ], expected a list of 2",
    ]);
  });

  it("an unknown field of a union variant is refused with the fields of that variant", () => {
    expect(messages("statements", '"from"', '"form"')).toEqual([
      'data/statements.json:4 · kaz-2022 · period.from: found nothing, expected text in " "',
      'data/statements.json:4 · kaz-2022 · period.form: found the field "form", expected only kind, from, to; did you mean "from"?',
    ]);
  });

  it("the last value of a duplicate field counts", () => {
    expect(messages("observations", ":16", ':-16,"value":-17')).toEqual([
      'data/observations.json:6 · observation KAZ 2021 survey · value: found the field "value" again, first on line 6, expected each field once',
      "data/observations.json:6 · observation KAZ 2021 survey · value: found -17, expected a number of 0 or more",
    ]);
  });
});
