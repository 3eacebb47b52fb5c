import { describe, expect, it } from "vitest";
import { messages } from "./messages";

describe("checkObservations", () => {
  it("an observation for a year that is not published is refused, and its own year is empty", () => {
    expect(messages("observations", "2021", "2012")).toEqual([
      "data/indicators.json:5 · survey · gaps: found neither an observation nor a gap for KAZ 2021, expected one of the two",
      "data/observations.json:6 · observation KAZ 2012 survey · year: found 2012, expected a year that the indicator is published for: 2021",
    ]);
  });

  it("a percentage over 100 is refused", () => {
    expect(messages("observations", ":16", ":116")).toEqual([
      "data/observations.json:6 · observation KAZ 2021 survey · value: found 116, expected a percentage of 100 or less",
    ]);
  });

  it("half a person is refused", () => {
    expect(messages("observations", '2019,"value":1064', '2019,"value":1064.5')).toEqual([
      "data/observations.json:5 · observation KAZ 2019 redcross · value: found 1064.5, expected a whole number of people",
      "data/observations.json:5 · observation KAZ 2019 redcross · value: found 1064.5, expected 1064, carried over from 2018",
    ]);
  });

  it("a carried-over value that differs from the year before is refused", () => {
    expect(messages("observations", '2019,"value":1064', '2019,"value":1065')).toEqual([
      "data/observations.json:5 · observation KAZ 2019 redcross · value: found 1065, expected 1064, carried over from 2018",
    ]);
  });

  it("a carried-over value without a year before is refused", () => {
    expect(messages("observations", '"reported"', '"carried-over"')).toEqual([
      "data/observations.json:4 · observation KAZ 2018 redcross · value: found a carried-over value with none for 2017, expected the year before to have one",
    ]);
  });

  it("a gap beside an observation is refused", () => {
    expect(messages("indicators", '"year":2020,', '"year":2019,')).toEqual([
      "data/indicators.json:4 · redcross · gaps: found neither an observation nor a gap for KAZ 2020, expected one of the two",
      "data/indicators.json:4 · redcross · gaps.1: found a gap for KAZ 2019, which has an observation, expected an observation or one gap, not both",
    ]);
  });

  it("a second gap for one cell is refused", () => {
    expect(
      messages("indicators", '"gaps":[{', '"gaps":[{"country":"KAZ","year":2020,"reason":"not-surveyed"},{'),
    ).toEqual([
      "data/indicators.json:4 · redcross · gaps.2: found a second gap for KAZ 2020, expected an observation or one gap, not both",
    ]);
  });

  it("a cell with neither an observation nor a gap is refused", () => {
    expect(messages("indicators", /"gaps":\[\{.*?\}\]/, '"gaps":[]')).toEqual([
      "data/indicators.json:4 · redcross · gaps: found neither an observation nor a gap for KAZ 2020, expected one of the two",
    ]);
  });

  it("a gap for a year that is not published is refused", () => {
    expect(
      messages("indicators", '"gaps":[{', '"gaps":[{"country":"KAZ","year":2017,"reason":"not-surveyed"},{'),
    ).toEqual([
      "data/indicators.json:4 · redcross · gaps.1.year: found 2017, expected a year that the indicator is published for: 2018, 2019, 2020",
    ]);
  });

  it("a year listed as both published and unpublished is refused", () => {
    expect(messages("indicators", "[2017]", "[2019]")).toEqual([
      "data/indicators.json:4 · redcross · unpublished.1: found 2019, expected a year that is not in the list of those it is published for",
    ]);
  });

  it("years out of order are refused", () => {
    expect(messages("indicators", "[2018,2019,2020]", "[2018,2020,2019]")).toEqual([
      "data/indicators.json:4 · redcross · years.3: found 2019 after 2020, expected years in ascending order",
    ]);
  });
});

describe("checkGeometry", () => {
  it("a country that joins needs its observations and its shape", () => {
    expect(messages("countries", '"not-member"', '"associate"')).toEqual([
      "data/countries.json:5 · GEO · society: found nothing, expected red-cross or red-crescent for each country of the CIS",
      "data/indicators.json:4 · redcross · gaps: found neither an observation nor a gap for GEO 2018, expected one of the two",
      "data/indicators.json:4 · redcross · gaps: found neither an observation nor a gap for GEO 2019, expected one of the two",
      "data/indicators.json:4 · redcross · gaps: found neither an observation nor a gap for GEO 2020, expected one of the two",
      "data/indicators.json:5 · survey · gaps: found neither an observation nor a gap for GEO 2021, expected one of the two",
      "data/geometry.json:7 · countries: found no shape for GEO, expected a shape for each country of the CIS in data/countries.json",
      "data/geometry.json:9 · overview.countries: found no outline for GEO, expected an outline for each country of the CIS in data/countries.json",
      "data/geometry.json:10 · detail.countries: found no outline for GEO, expected an outline for each country of the CIS in data/countries.json",
    ]);
  });

  it("a shape for an unknown country is refused", () => {
    expect(messages("geometry", '"code":"KAZ"', '"code":"KZA"')).toEqual([
      "data/geometry.json:7 · countries: found no shape for KAZ, expected a shape for each country of the CIS in data/countries.json",
      'data/geometry.json:7 · KZA · code: found "KZA", expected the code of a country of data/countries.json; did you mean "KAZ"?',
      'data/geometry.json:9 · overview.countries.KAZ: found "KAZ", expected the code of a country in the list of this file; did you mean "KZA"?',
      'data/geometry.json:10 · detail.countries.KAZ: found "KAZ", expected the code of a country in the list of this file; did you mean "KZA"?',
    ]);
  });

  it("an outline missing in one precision is refused there", () => {
    expect(messages("geometry", '"countries":{"KAZ":"M0,0L9,0L9,9Z"}', '"countries":{}')).toEqual([
      "data/geometry.json:9 · overview.countries: found no outline for KAZ, expected an outline for each country of the CIS in data/countries.json",
    ]);
  });

  it("an outline of a country outside the map is refused", () => {
    expect(messages("geometry", '"KAZ":"M0', '"USA":"M1,1Z","KAZ":"M0')).toEqual([
      'data/geometry.json:9 · overview.countries.USA: found "USA", expected the code of a country in the list of this file',
    ]);
  });

  it("a shape listed twice is refused", () => {
    expect(
      messages(
        "geometry",
        '"countries": [',
        '"countries": [{"code":"KAZ","centroid":[6,3],"bounds":[[0,0],[9,9]]},\n',
      ),
    ).toEqual([
      'data/geometry.json:8 · KAZ · code: found "KAZ" again, first on line 7, expected one shape a country',
    ]);
  });
});
