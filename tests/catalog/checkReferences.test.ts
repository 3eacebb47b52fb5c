import { describe, expect, it } from "vitest";
import { messages } from "./messages";

describe("checkReferences", () => {
  it("an unknown source is refused with a suggestion", () => {
    expect(messages("statements", '["article"]', '["articel"]')).toEqual([
      'data/statements.json:4 · kaz-2022 · sources.1: found "articel", expected the id of a source of data/sources.json; did you mean "article"?',
    ]);
  });

  it("an unknown source of a status is refused", () => {
    expect(messages("countries", '"sources":["article"]', '"sources":["gazette"]')).toEqual([
      'data/countries.json:4 · KAZ · status.sources.1: found "gazette", expected the id of a source of data/sources.json',
    ]);
  });

  it("an unknown speaker is refused", () => {
    expect(messages("statements", '["network"]', '["netwrk"]')).toEqual([
      'data/statements.json:4 · kaz-2022 · speakers.1: found "netwrk", expected the id of a speaker of data/speakers.json; did you mean "network"?',
    ]);
  });

  it("an unknown speaker as the origin of a statement is refused", () => {
    expect(messages("statements", '"after":"ministry"', '"after":"president"')).toEqual([
      'data/statements.json:4 · kaz-2022 · after: found "president", expected the id of a speaker of data/speakers.json',
    ]);
  });

  it("a statement about an unknown country is refused", () => {
    expect(messages("statements", '"country":"KAZ"}', '"country":"UZB"}')).toEqual([
      'data/statements.json:4 · kaz-2022 · about.country: found "UZB", expected the code of a country of data/countries.json',
    ]);
  });

  it("a statement about an unknown event is refused", () => {
    expect(messages("statements", '"event":"forum"', '"event":"forun"')).toEqual([
      'data/statements.json:5 · year-helped · about.event: found "forun", expected the id of an event of data/events.json; did you mean "forum"?',
    ]);
  });

  it("a country code in lower case is unknown, and reported once", () => {
    expect(messages("places", '"KAZ"', '"kaz"')).toEqual([
      'data/places.json:4 · astana · country: found "kaz", expected the code of a country of data/countries.json; did you mean "KAZ"?',
    ]);
  });

  it("an unknown place is refused", () => {
    expect(messages("events", '"astana"', '"astanna"')).toEqual([
      'data/events.json:4 · forum · place: found "astanna", expected the id of a place of data/places.json; did you mean "astana"?',
    ]);
  });

  it("an unknown indicator leaves its cell empty", () => {
    expect(messages("observations", '"survey"', '"surveys"')).toEqual([
      "data/indicators.json:5 · survey · gaps: found neither an observation nor a gap for KAZ 2021, expected one of the two",
      'data/observations.json:6 · observation KAZ 2021 surveys · indicator: found "surveys", expected the id of an indicator of data/indicators.json; did you mean "survey"?',
    ]);
  });

  it("an unknown indicator in a list of incomparable ones is refused", () => {
    expect(messages("indicators", '["survey"]', '["suvey"]')).toEqual([
      'data/indicators.json:4 · redcross · notComparedWith.indicators.1: found "suvey", expected the id of an indicator of data/indicators.json; did you mean "survey"?',
    ]);
  });

  it("an event within an unknown one is refused", () => {
    expect(messages("events", '"during","within":"forum"', '"during","within":"congress"')).toEqual([
      'data/events.json:5 · meeting · when.within: found "congress", expected the id of an event of data/events.json',
    ]);
  });

  it.each([
    ["places", /"article"/, "astana · source"],
    ["indicators", /"KAZ"/, "redcross · gaps.1.country"],
    ["indicators", /"ifrc"/, "redcross · sources.1"],
    ["observations", /"KAZ"(?=,"year":2021)/, "observation nobody 2021 survey · country"],
    ["statements", /(?<="within":)"forum"/, "year-helped · period.within"],
    ["events", /"KAZ"/, "forum · countries.1"],
    ["events", /"article"/, "forum · sources.1"],
    ["geometry", /"article"/, "source"],
  ] as const)("an unknown id in %s is refused, in place of %s at %s", (name, from, field) => {
    expect(messages(name, from, '"nobody"').join("\n")).toContain(
      ` · ${field}: found "nobody", expected the `,
    );
  });
});
