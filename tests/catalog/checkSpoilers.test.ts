import { describe, expect, it } from "vitest";
import { texts } from "./fixture";
import { messages, messagesOf } from "./messages";

const early = (entry: string, field: string, count: string, question = "guess") =>
  `data/story.json:${entry} · ${field}: found the value ${count}, expected nothing that answers "${question}" before it is asked`;

describe("checkSpoilers", () => {
  it("text of an earlier slide contains no answer, in any language", () => {
    expect(messages("story", '"en":"In 2022: {kaz-2022}"', '"en":"In {kaz-cities}"')).toEqual([
      early("4 · finding", "steps.1.words.en", "36 of kaz-cities"),
    ]);
  });

  it("notes contain no answer either, because the list of slides shows them", () => {
    expect(messages("story", '"en":"Say it"', '"en":"In {kaz-cities}"')).toEqual([
      early("4 · finding", "notes.en", "36 of kaz-cities"),
    ]);
  });

  it("a question does not contain its own answer", () => {
    expect(messages("story", '"en":"Cities"', '"en":"In {kaz-cities}"')).toEqual([
      early("6 · guess", "topic.en", "36 of kaz-cities"),
    ]);
  });

  it("an earlier slide of statements shows no answer", () => {
    expect(
      messages("story", '"statements":["kaz-2022","kaz-2019"]', '"statements":["kaz-2022","kaz-network"]'),
    ).toEqual([early("5 · said", "statements.2", "30000 of kaz-network", "choice")]);
  });

  it("an earlier question has no answer among its options", () => {
    const options = '"options":["kaz-network","kaz-2019"]';
    const guess = '"answer":"kaz-cities","way":{"kind":"guess","max":100,"step":1}';
    const choice = '"answer":"kaz-2019","way":{"kind":"choice","options":["kaz-2019","kaz-network"]}';
    expect(messages("story", guess, choice)).toContain(
      early("6 · guess", "way.options.2", "30000 of kaz-network", "choice"),
    );
    expect(messages("story", options, '"options":["kaz-network","kaz-cities"]')).toEqual([]);
  });

  it("an earlier figure shows no answer, neither from the article nor from other sources", () => {
    const asked = '"answer":"kaz-cities"';
    expect(messages("story", asked, '"answer":"kaz-2022"')).toContain(
      early("4 · finding", "steps.1.view", "130000 of kaz-2022"),
    );
  });

  it("an earlier figure with other sources includes their values in the check", () => {
    const story = texts.story
      .replace("/embed/growth/kaz/?year=2019", "/embed/growth/kaz/?others=true")
      .replace('"statements":["kaz-2022","kaz-2019"]', '"statements":["kaz-2022"]')
      .replace('"answer":"kaz-cities"', '"answer":"kaz-2019"')
      .replace('"max":100,', '"max":60000,');
    expect(messagesOf({ story })).toEqual([early("4 · finding", "steps.1.view", "50000 of kaz-2019")]);
  });

  it("an equal value of another statement is not an answer", () => {
    expect(messages("statements", '"value":130000', '"value":36')).toEqual([]);
  });
});
