import { describe, expect, it } from "vitest";
import { messages } from "./messages";

describe("checkRepeats", () => {
  it("a repeated id is refused with the line of the first", () => {
    expect(messages("speakers", '"ministry"', '"network"')).toEqual([
      'data/speakers.json:5 · network · id: found "network" again, first on line 4, expected an id that no other entry has',
      'data/statements.json:4 · kaz-2022 · after: found "ministry", expected the id of a speaker of data/speakers.json',
      'data/statements.json:6 · kaz-2019 · speakers.1: found "ministry", expected the id of a speaker of data/speakers.json',
    ]);
  });

  it("a repeated country is refused", () => {
    expect(messages("countries", '"code":"GEO"', '"code":"KAZ"')).toEqual([
      'data/countries.json:5 · KAZ · code: found "KAZ" again, first on line 4, expected a code that no other country has',
    ]);
  });

  it("two countries with the same alpha-2 code are refused", () => {
    expect(messages("countries", '"GE"', '"KZ"')).toEqual([
      'data/countries.json:5 · GEO · alpha2: found "KZ" again, first on line 4, expected a code that no other country has',
    ]);
  });

  it("two countries with the same numeric code are refused", () => {
    expect(messages("countries", '"268"', '"398"')).toEqual([
      'data/countries.json:5 · GEO · numeric: found "398" again, first on line 4, expected a code that no other country has',
    ]);
  });

  it("a fact carried by two statements is refused", () => {
    expect(messages("statements", '"A6"', '"A11"')).toEqual([
      'data/statements.json:5 · year-helped · fact: found "A11" again, first on line 4, expected a fact that no other statement carries',
    ]);
  });

  it("a fact carried by two events is refused", () => {
    expect(messages("events", '"A4"', '"A1"')).toEqual([
      'data/events.json:5 · meeting · fact: found "A1" again, first on line 4, expected a fact that no other event carries',
    ]);
  });

  it("a source named twice in one list is refused", () => {
    expect(messages("statements", '["article"]', '["article","article"]')).toEqual([
      'data/statements.json:4 · kaz-2022 · sources.2: found "article" again, first on line 4, expected each of a list once',
    ]);
  });

  it("two observations of one country, year and indicator are refused", () => {
    expect(
      messages(
        "observations",
        '{"indicator":"survey"',
        '{"indicator":"survey","country":"KAZ","year":2021,"value":17,"status":"reported"},\n    {"indicator":"survey"',
      ),
    ).toEqual([
      "data/observations.json:7 · observation KAZ 2021 survey: found it again, first on line 6, expected one observation an indicator, country and year",
    ]);
  });
});
