import { type Answers, countAnswers, medianOf } from "../model/answers";
import { type Miss, toMiss } from "../model/score";
import type { CountStatement } from "../model/statement";
import type { Format } from "../text/format";
import { formatStatedValue } from "../text/formatStatement";
import type { MessagesOf } from "../text/messages";
import { type Question, valuesOf } from "./readQuestion";

interface Wording {
  readonly messages: MessagesOf<"question">;
  readonly format: Format;
  /** Whether a single reader answered instead of an audience. */
  readonly isAlone: boolean;
}

/** Describes how far the answers were from the stated value, in a sentence without its full stop. */
export function describeMiss(answers: Answers, truth: CountStatement, wording: Wording): string {
  const { messages, format, isAlone } = wording;
  const who = messages.question.who[isAlone ? "alone" : "room"];
  const count = countAnswers(answers);
  if (count === 0) return who.none;
  if (answers.kind === "choice")
    return who.hands(format.number(answers.votes[truth.id] ?? 0), format.number(count));
  const miss = toMiss(answers.values, truth);
  if (miss === undefined) return who.none;
  const by = format.words(Math.abs(miss.difference));
  switch (miss.verdict) {
    case "exact":
      return who.exact;
    case "allowed":
      return who.allowed(format.words(miss.answer), formatStatedValue(truth, wording));
    case "low":
    case "high":
      return who[miss.verdict](by, formatShare(miss, format));
  }
}

/** Describes the median of the answers; undefined for fewer than two. */
export function describeMiddle(
  answers: Answers,
  { messages, format }: Omit<Wording, "isAlone">,
): string | undefined {
  const values = valuesOf(answers);
  const middle = medianOf(values);
  if (middle === undefined || values.length < 2) return undefined;
  return messages.question.middle(format.words(middle), values.length);
}

/** Rounds to a whole percent; below 1 %, to a tenth; undefined below 0.05 %. */
function formatShare({ share }: Miss, format: Format): string | undefined {
  if (share === undefined || share < 0.0005) return undefined;
  return format.percent(share < 0.01 ? share : Math.round(share * 100) / 100);
}

/** Describes a question's drawing: the number of answers and, once revealed, their median and the stated value. */
export function describeDrawing(question: Omit<Question, "way">): string {
  const { answers, truth, isRevealed, isAlone, messages, format } = question;
  const { drawn, who } = messages.question;
  const middle = medianOf(valuesOf(answers));
  const count = drawn.answers(format.number(countAnswers(answers)));
  if (!isRevealed) return count;
  const name = who[isAlone ? "alone" : "room"].name;
  return [
    count,
    ...(middle === undefined ? [] : [drawn.middle(name, format.words(middle))]),
    drawn.truth(formatStatedValue(truth, question)),
  ].join(" ");
}
