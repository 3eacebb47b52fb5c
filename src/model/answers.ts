import type { CountStatement } from "./statement";
import type { QuestionSlide } from "./story";

/** The answers of an audience, or of one person, to a question. Sent as JSON between two windows, and stored. */
export type Answers =
  | {
      readonly kind: "line" | "guess";
      /** In the unit of the answer, in the order of arrival. */
      readonly values: readonly number[];
    }
  | {
      readonly kind: "choice";
      /** The number of votes for each option, by the option's id. */
      readonly votes: Readonly<Record<string, number>>;
    };

/** How a question is answered: its kind, scale and options. */
export type AnswerWay = QuestionSlide["way"];

/** The empty set of answers. */
export function noAnswers(kind: Answers["kind"]): Answers {
  return kind === "choice" ? { kind, votes: {} } : { kind, values: [] };
}

/** The number of answers: of values, or of votes over all options. */
export function countAnswers(answers: Answers): number {
  if (answers.kind !== "choice") return answers.values.length;
  return Object.values(answers.votes).reduce((sum, votes) => sum + votes, 0);
}

/** Adds a value at the end. Votes are returned unchanged. */
export function addValue(answers: Answers, value: number): Answers {
  return answers.kind === "choice" ? answers : { ...answers, values: [...answers.values, value] };
}

/** Removes the last value. Votes are returned unchanged. */
export function removeLast(answers: Answers): Answers {
  return answers.kind === "choice" ? answers : { ...answers, values: answers.values.slice(0, -1) };
}

/** Replaces the last value, or adds the first one: used while a line is being drawn. */
export function replaceLast(answers: Answers, value: number): Answers {
  return addValue(removeLast(answers), value);
}

/** Sets the votes of an option, rounded to a whole number and at least 0. Values are returned unchanged. */
export function setVotes(answers: Answers, option: string, votes: number): Answers {
  if (answers.kind !== "choice") return answers;
  return { ...answers, votes: { ...answers.votes, [option]: Math.max(0, Math.round(votes)) } };
}

/**
 * Fits answers to their question: same kind, values within the scale, votes for known options only. Returns no answers
 * if there are none or their kind differs.
 */
export function toFitting(answers: Answers | undefined, way: AnswerWay): Answers {
  if (answers === undefined || answers.kind !== way.kind) return noAnswers(way.kind);
  if (way.kind === "choice" && answers.kind === "choice") {
    const { votes } = answers;
    return {
      kind: "choice",
      votes: Object.fromEntries(way.options.map((option) => [option, votes[option] ?? 0])),
    };
  }
  if (way.kind === "choice" || answers.kind === "choice") return noAnswers(way.kind);
  return { ...answers, values: answers.values.map((value) => Math.min(value, way.max)) };
}

/** The median; the mean of the two middle values if their number is even. Undefined for an empty list. */
export function medianOf(values: readonly number[]): number | undefined {
  const ascending = [...values].sort((one, other) => one - other);
  const middle = ascending.length >> 1;
  const above = ascending[middle];
  const below = ascending[middle - 1];
  if (above === undefined) return undefined;
  return ascending.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}

/** The part of a statement that answers are compared with. */
export type Truth = Pick<CountStatement, "id" | "value" | "qualifier">;

/** Parses answers from storage or from another window. Undefined if the value is not a set of answers: it may be anything. */
export function parseAnswers(found: unknown): Answers | undefined {
  if (!isRecord(found)) return undefined;
  const { kind, values, votes } = found;
  if (kind === "line" || kind === "guess")
    return Array.isArray(values) && values.every(isAmount) ? { kind, values } : undefined;
  if (kind !== "choice" || !isRecord(votes)) return undefined;
  const counted = Object.entries(votes).flatMap(([option, hands]) =>
    isAmount(hands) && Number.isInteger(hands) ? [[option, hands] as const] : [],
  );
  return counted.length === Object.keys(votes).length
    ? { kind, votes: Object.fromEntries(counted) }
    : undefined;
}

function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

function isAmount(found: unknown): found is number {
  return typeof found === "number" && Number.isFinite(found) && found >= 0;
}
