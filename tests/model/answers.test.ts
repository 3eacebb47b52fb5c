import { describe, expect, it } from "vitest";
import {
  type Answers,
  type AnswerWay,
  addValue,
  countAnswers,
  medianOf,
  noAnswers,
  parseAnswers,
  removeLast,
  replaceLast,
  setVotes,
  toFitting,
} from "../../src/model/answers";

const guesses = (...values: number[]): Answers => ({ kind: "guess", values });
const choice: AnswerWay = { kind: "choice", options: ["one", "other"] };

describe("addValue, removeLast, replaceLast", () => {
  it("adds a guess to those before, and removes the last one", () => {
    expect(addValue(guesses(30), 40)).toEqual(guesses(30, 40));
    expect(removeLast(guesses(30, 40))).toEqual(guesses(30));
    expect(removeLast(noAnswers("guess"))).toEqual(guesses());
  });

  it("moves only the line that is being drawn", () => {
    const line = replaceLast(replaceLast(noAnswers("line"), 150), 160);
    expect(line).toEqual({ kind: "line", values: [160] });
    expect(replaceLast(addValue(line, 160), 200)).toEqual({ kind: "line", values: [160, 200] });
  });

  it("leaves votes unchanged", () => {
    expect(addValue(noAnswers("choice"), 5)).toEqual(noAnswers("choice"));
  });
});

describe("setVotes", () => {
  it("counts votes for each option, never below zero", () => {
    const votes = setVotes(setVotes(noAnswers("choice"), "one", 12), "other", -1);
    expect(votes).toEqual({ kind: "choice", votes: { one: 12, other: 0 } });
    expect(countAnswers(votes)).toBe(12);
  });
});

describe("medianOf", () => {
  it.each([
    [[], undefined],
    [[7], 7],
    [[40, 30], 35],
    [[1, 100, 3], 3],
  ])("of %j is %s", (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});

describe("toFitting", () => {
  it("ignores answers to another kind of question", () => {
    expect(toFitting(guesses(5), choice)).toEqual({ kind: "choice", votes: {} });
    expect(toFitting(undefined, { kind: "guess", max: 100, step: 1 })).toEqual(guesses());
  });

  it("limits values to the scale, and votes to the options", () => {
    expect(toFitting(guesses(5, 500), { kind: "guess", max: 100, step: 1 })).toEqual(guesses(5, 100));
    expect(toFitting({ kind: "choice", votes: { one: 3, gone: 9 } }, choice)).toEqual({
      kind: "choice",
      votes: { one: 3, other: 0 },
    });
  });
});

describe("parseAnswers", () => {
  it.each<Answers>([
    { kind: "line", values: [195_000] },
    { kind: "choice", votes: { one: 3, other: 0 } },
    guesses(),
  ])("reads stored answers: %j", (answers) => {
    expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
  });

  it.each([
    null,
    "guess",
    [],
    {},
    { kind: "poll", values: [] },
    { kind: "guess" },
    { kind: "guess", values: [1, "2"] },
    { kind: "guess", values: [Number.NaN] },
    { kind: "line", values: [-1] },
    { kind: "choice", votes: [1] },
    { kind: "choice", votes: { one: 1.5 } },
    { kind: "choice", votes: { one: null } },
  ])("is undefined for %j", (found) => {
    expect(parseAnswers(found)).toBeUndefined();
  });
});
