import { byId, type Catalog } from "../catalog/catalog";
import type { Answers, AnswerWay } from "../model/answers";
import type { CountStatement } from "../model/statement";
import type { Format } from "../text/format";
import type { MessagesOf } from "../text/messages";

/** The catalog, messages and format for the texts of a question. */
export interface QuestionWording {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"question">;
  readonly format: Format;
}

/** The state of a question: its answer type, the answers so far, and the stated value. */
export interface Question<Kind extends AnswerWay["kind"] = AnswerWay["kind"]> extends QuestionWording {
  readonly way: Extract<AnswerWay, { kind: Kind }>;
  /** Of the same kind as `way`. */
  readonly answers: Answers;
  readonly truth: CountStatement;
  readonly isRevealed: boolean;
  /** Whether a single reader answers instead of an audience. */
  readonly isAlone: boolean;
  readonly onAnswer: (answers: Answers) => void;
}

/** Finds the count statement with an id. Throws on any other statement; the dataset check guarantees that there is none. */
export function countWith({ statements }: Pick<Catalog, "statements">, id: string): CountStatement {
  const statement = byId(statements, id);
  if (statement.kind !== "count") throw new Error(`no value is stated in ${id}`);
  return statement;
}

/** The numeric answers, in order; empty for a choice. */
export function valuesOf(answers: Answers): readonly number[] {
  return answers.kind === "choice" ? [] : answers.values;
}
