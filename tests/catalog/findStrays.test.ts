import { describe, expect, it } from "vitest";
import { messages } from "./messages";

describe("findStrays", () => {
  it("a statement among the observations is reported with its correct file", () => {
    expect(
      messages(
        "observations",
        '"status":"carried-over"}',
        '"status":"carried-over"},\n    {"kind":"count","id":"x","speakers":["network"],"value":5}',
      ),
    ).toEqual([
      "data/observations.json:6 · entry 3: found a statement, by its fields, expected an observation: what somebody said belongs in data/statements.json",
    ]);
  });

  it("an observation among the statements is reported with its correct file", () => {
    expect(
      messages(
        "statements",
        /\{"kind":"claim".*(?=,)/,
        '{"indicator":"survey","country":"KAZ","year":2021,"value":16}',
      ),
    ).toEqual([
      "data/statements.json:5 · entry 2: found an observation, by its fields, expected a statement with its speakers: what was counted by one definition belongs in data/observations.json",
    ]);
  });
});
