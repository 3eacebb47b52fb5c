import { byId, type Catalog } from "../catalog/catalog";
import type { Answers, AnswerWay } from "../model/answers";
import type { CountStatement } from "../model/statement";
import type { Format } from "../text/format";
import type { MessagesOf } from "../text/messages";

/** What the words of a question are made from. */
export interface QuestionWording {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"question">;
  readonly format: Format;
}

/** A question as it stands now: how it is answered, what was answered, and what was stated. */
export interface Question<Kind extends AnswerWay["kind"] = AnswerWay["kind"]> extends QuestionWording {
  readonly way: Extract<AnswerWay, { kind: Kind }>;
  /** Of the kind of the question. */
  readonly answers: Answers;
  readonly truth: CountStatement;
  readonly isRevealed: boolean;
  /** Whether one reader answers, and no room. */
  readonly isAlone: boolean;
  readonly onAnswer: (answers: Answers) => void;
}

/** The statement of an id that states a value. Throws on any other: the check of the dataset has found none. */
export function countWith({ statements }: Pick<Catalog, "statements">, id: string): CountStatement {
  const statement = byId(statements, id);
  if (statement.kind !== "count") throw new Error(`no value is stated in ${id}`);
  return statement;
}

/** The values that were given, in their order; none to a choice. */
export function valuesOf(answers: Answers): readonly number[] {
  return answers.kind === "choice" ? [] : answers.values;
}
