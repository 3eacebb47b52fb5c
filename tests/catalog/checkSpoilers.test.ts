import { describe, expect, it } from "vitest";
import { texts } from "./fixture";
import { messages, messagesOf } from "./messages";

const early = (entry: string, field: string, count: string, question = "guess") =>
  `data/story.json:${entry} · ${field}: found the value ${count}, expected nothing that answers "${question}" before it is asked`;

describe("checkSpoilers", () => {
  it("the words of an earlier slide name no answer, in no language", () => {
    expect(messages("story", '"en":"In 2022: {kaz-2022}"', '"en":"In {kaz-cities}"')).toEqual([
      early("4 · finding", "steps.1.words.en", "36 of kaz-cities"),
    ]);
  });

  it("notes name none either: where slides are read, they stand below each", () => {
    expect(messages("story", '"en":"Say it"', '"en":"In {kaz-cities}"')).toEqual([
      early("4 · finding", "notes.en", "36 of kaz-cities"),
    ]);
  });

  it("a question does not name its own answer", () => {
    expect(messages("story", '"en":"Cities"', '"en":"In {kaz-cities}"')).toEqual([
      early("6 · guess", "topic.en", "36 of kaz-cities"),
    ]);
  });

  it("an earlier slide of statements shows none", () => {
    expect(
      messages("story", '"statements":["kaz-2022","kaz-2019"]', '"statements":["kaz-2022","kaz-network"]'),
    ).toEqual([early("5 · said", "statements.2", "30000 of kaz-network", "choice")]);
  });

  it("an earlier question has none among its options", () => {
    const options = '"options":["kaz-network","kaz-2019"]';
    const guess = '"answer":"kaz-cities","way":{"kind":"guess","max":100,"step":1}';
    const choice = '"answer":"kaz-2019","way":{"kind":"choice","options":["kaz-2019","kaz-network"]}';
    expect(messages("story", guess, choice)).toContain(
      early("6 · guess", "way.options.2", "30000 of kaz-network", "choice"),
    );
    expect(messages("story", options, '"options":["kaz-network","kaz-cities"]')).toEqual([]);
  });

  it("an earlier figure shows none: what the article says of a country, or what others say too", () => {
    const asked = '"answer":"kaz-cities"';
    expect(messages("story", asked, '"answer":"kaz-2022"')).toContain(
      early("4 · finding", "steps.1.view", "130000 of kaz-2022"),
    );
  });

  it("an earlier figure with what others say shows their values too", () => {
    const story = texts.story
      .replace("/embed/growth/kaz/?year=2019", "/embed/growth/kaz/?others=true")
      .replace('"statements":["kaz-2022","kaz-2019"]', '"statements":["kaz-2022"]')
      .replace('"answer":"kaz-cities"', '"answer":"kaz-2019"')
      .replace('"max":100,', '"max":60000,');
    expect(messagesOf({ story })).toEqual([early("4 · finding", "steps.1.view", "50000 of kaz-2019")]);
  });

  it("the same value of something else is no answer", () => {
    expect(messages("statements", '"value":130000', '"value":36')).toEqual([]);
  });
});
