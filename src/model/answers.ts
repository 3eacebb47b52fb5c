import type { CountStatement } from "./statement";
import type { QuestionSlide } from "./story";

/** What a room, or one person, answered to a question. It goes as JSON between two windows and into storage. */
export type Answers =
  | {
      readonly kind: "line" | "guess";
      /** In the unit of the answer, in the order in which they were given. */
      readonly values: readonly number[];
    }
  | {
      readonly kind: "choice";
      /** Hands raised for an option, by its id. */
      readonly votes: Readonly<Record<string, number>>;
    };

/** The way in which a question is answered. */
export type AnswerWay = QuestionSlide["way"];

/** Before anybody answered. */
export function noAnswers(kind: Answers["kind"]): Answers {
  return kind === "choice" ? { kind, votes: {} } : { kind, values: [] };
}

/** How many answers there are. */
export function countAnswers(answers: Answers): number {
  if (answers.kind !== "choice") return answers.values.length;
  return Object.values(answers.votes).reduce((sum, votes) => sum + votes, 0);
}

/** One value more. Votes stay as they are. */
export function addValue(answers: Answers, value: number): Answers {
  return answers.kind === "choice" ? answers : { ...answers, values: [...answers.values, value] };
}

/** Without the value that came last. Votes stay as they are. */
export function removeLast(answers: Answers): Answers {
  return answers.kind === "choice" ? answers : { ...answers, values: answers.values.slice(0, -1) };
}

/** With another value in place of the last, or with a first one: a line that is still being drawn. */
export function replaceLast(answers: Answers, value: number): Answers {
  return addValue(removeLast(answers), value);
}

/** With so many hands for an option: whole, and none fewer than 0. Values stay as they are. */
export function setVotes(answers: Answers, option: string, votes: number): Answers {
  if (answers.kind !== "choice") return answers;
  return { ...answers, votes: { ...answers.votes, [option]: Math.max(0, Math.round(votes)) } };
}

/** Answers as their question takes them: of its kind, within its scale, to its options. None, where there are none. */
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

/** The middle of values, half of the others below it and half above; between two middles, their mean. */
export function medianOf(values: readonly number[]): number | undefined {
  const ascending = [...values].sort((one, other) => one - other);
  const middle = ascending.length >> 1;
  const above = ascending[middle];
  const below = ascending[middle - 1];
  if (above === undefined) return undefined;
  return ascending.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}

/** What was stated, as an answer is held against it. */
export type Truth = Pick<CountStatement, "id" | "value" | "qualifier">;

/** Reads answers that were stored or received. Undefined where they are none: such text may be anything. */
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
