import { type Answers, countAnswers, medianOf, type Truth } from "./answers";

/** How an answer stands to what was stated. */
export interface Miss {
  /** The answer itself: of a room, the median of its answers. In the unit of what was stated. */
  readonly answer: number;
  /** The answer less the stated value, in its unit: −30 000 is too low by 30 thousand. */
  readonly difference: number;
  /** The size of the difference as a share of the stated value: 0.125 is 12.5 %. Undefined where that value is 0. */
  readonly share: number | undefined;
  /**
   * `exact`: the value itself. `allowed`: another value, which the qualifier does not contradict – above «более 200», below
   * «до 200», within a tenth of «около 200». Else too `low` or too `high`.
   */
  readonly verdict: "exact" | "allowed" | "low" | "high";
}

/** How far «около» and «приблизительно» reach to either side, as a share of the value. Our assumption: no source says. */
const soft = 0.1;

/** The values that the words of a statement leave open, the stated one among them; `to` is infinite after «более». */
export function toAllowed({ value, qualifier }: Omit<Truth, "id">): {
  readonly from: number;
  readonly to: number;
} {
  switch (qualifier) {
    case "exact":
    case "exact-as-said":
      return { from: value, to: value };
    case "about":
    case "approximate-as-said":
      return { from: value * (1 - soft), to: value * (1 + soft) };
    case "more-than":
      return { from: value, to: Number.POSITIVE_INFINITY };
    case "up-to":
      return { from: 0, to: value };
  }
}

/** How far values were, by their median, from what was stated. Undefined where there are none. */
export function toMiss(values: readonly number[], truth: Truth): Miss | undefined {
  const answer = medianOf(values);
  if (answer === undefined) return undefined;
  const { from, to } = toAllowed(truth);
  const difference = answer - truth.value;
  const side = difference < 0 ? "low" : "high";
  const isAllowed = answer >= from && answer <= to;
  return {
    answer,
    difference,
    share: truth.value === 0 ? undefined : Math.abs(difference) / truth.value,
    verdict: difference === 0 ? "exact" : isAllowed ? "allowed" : side,
  };
}

/**
 * How well a question was answered, from 0 to 100; undefined where nobody answered.
 *
 * Of a choice: the share of hands that were right. Of values: 100 × (1 − distance / stated value), not below 0, where the
 * distance is that of the median. A distance that the qualifier allows counts by half: a thousand is no answer as good as
 * 210 to «более 200», though neither contradicts it.
 */
export function toScore(answers: Answers, truth: Truth): number | undefined {
  if (answers.kind === "choice") {
    const all = countAnswers(answers);
    return all === 0 ? undefined : (100 * (answers.votes[truth.id] ?? 0)) / all;
  }
  const miss = toMiss(answers.values, truth);
  if (miss === undefined) return undefined;
  const share = miss.share ?? (miss.difference === 0 ? 0 : 1);
  return 100 * Math.max(0, 1 - (miss.verdict === "allowed" ? share / 2 : share));
}

/** The score over several questions: the mean of those that were answered; undefined where none was. */
export function toTotalScore(scores: readonly (number | undefined)[]): number | undefined {
  const answered = scores.filter((score) => score !== undefined);
  if (answered.length === 0) return undefined;
  return answered.reduce((sum, score) => sum + score, 0) / answered.length;
}
