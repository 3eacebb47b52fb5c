import { describe, expect, it } from "vitest";
import { messages } from "./messages";

describe("checkStory", () => {
  it("a view of an unknown country is refused", () => {
    expect(messages("story", "/embed/growth/kaz/", "/embed/growth/kzk/")).toEqual([
      'data/story.json:4 · finding · steps.1.view: found the path "/embed/growth/kzk/", expected the address of an embed that there is',
    ]);
  });

  it("a view of a year without values is refused", () => {
    expect(messages("story", "year=2019", "year=1919")).toEqual([
      'data/story.json:4 · finding · steps.1.view: found year "1919", expected the address of an embed that there is',
    ]);
  });

  it("an address of the page is refused", () => {
    expect(messages("story", "/embed/growth/kaz/?year=2019", "/country/kaz/")).toEqual([
      'data/story.json:4 · finding · steps.1.view: found "/country/kaz/", expected the address of an embed without its language, as /embed/growth/kaz/',
    ]);
  });

  it("text with an unknown value is refused with a suggestion", () => {
    expect(messages("story", '"ru":"In 2022: {kaz-2022}"', '"ru":"In 2022: {kaz-2202}"')).toEqual([
      'data/story.json:4 · finding · steps.1.words.ru: found {kaz-2202}, expected the id of a statement that counts, of data/statements.json; did you mean "kaz-2022"?',
    ]);
  });

  it("text that refers to a claim, which has no value, is refused", () => {
    expect(messages("story", '"ru":"Said"', '"ru":"{year-helped}"')).toEqual([
      "data/story.json:5 · said · title.ru: found {year-helped}, expected the id of a statement that counts, of data/statements.json",
    ]);
  });

  it("a literal number is refused, a year is not", () => {
    expect(messages("story", '"en":"Say it"', '"en":"Say that 130 000 of 2022"')).toEqual([
      "data/story.json:4 · finding · notes.en: found the number 130 000, expected {id}, the value of a statement",
    ]);
  });

  it("an unknown statement is refused", () => {
    expect(
      messages("story", '"statements":["kaz-2022","kaz-2019"]', '"statements":["kaz-2022","kaz-2109"]'),
    ).toEqual([
      'data/story.json:5 · said · statements.2: found "kaz-2109", expected the id of a statement of data/statements.json; did you mean "kaz-2019"?',
    ]);
  });

  it("a scale that does not include the answer is refused", () => {
    expect(messages("story", '"max":100', '"max":36')).toEqual([
      "data/story.json:6 · guess · way.max: found 36, expected more than the answer, 36",
    ]);
  });

  it("an answer missing from the options is refused", () => {
    expect(
      messages(
        "story",
        '"answer":"kaz-network","way":{"kind":"choice","options":["kaz-network","kaz-2019"]}',
        '"answer":"kaz-network","way":{"kind":"choice","options":["year-helped","kaz-2019"]}',
      ),
    ).toEqual(['data/story.json:7 · choice · answer: found "kaz-network", expected one of the options']);
  });

  it("options with equal values are refused", () => {
    expect(messages("statements", '"value":50000', '"value":30000')).toEqual([
      "data/story.json:7 · choice · way.options.2: found the value 30000 again, expected an option that the answer can be told from",
    ]);
  });

  it("a statement without words cannot be quoted", () => {
    expect(messages("story", '"statement":"kaz-2022"', '"statement":"kaz-2019"')).toEqual([
      'data/story.json:8 · words · statement: found "kaz-2019", expected a statement that has words to quote',
    ]);
  });

  it("a repeated slide is refused", () => {
    expect(messages("story", '"id":"said"', '"id":"finding"')).toEqual([
      'data/story.json:5 · finding · id: found "finding" again, first on line 4, expected an id that no other entry has',
    ]);
  });
});
