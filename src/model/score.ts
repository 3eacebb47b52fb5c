import { type Answers, countAnswers, medianOf, type Truth } from "./answers";

/** The comparison of an answer with the stated value. */
export interface Miss {
  /** The answer, in the unit of the stated value. For several answers: their median. */
  readonly answer: number;
  /** The answer minus the stated value, in its unit: −30 000 is 30 thousand too low. */
  readonly difference: number;
  /** The absolute difference as a share of the stated value: 0.125 is 12.5 %. Undefined if that value is 0. */
  readonly share: number | undefined;
  /**
   * `exact`: equal to the stated value. `allowed`: a different value that fits the qualifier – above «более 200», below
   * «до 200», within a tenth of «около 200». Otherwise `low` or `high`.
   */
  readonly verdict: "exact" | "allowed" | "low" | "high";
}

/** The tolerance of «около» and «приблизительно» to either side, as a share of the value. Our assumption: no source gives one. */
const soft = 0.1;

/** The range of values that a statement's qualifier allows, the stated value included; `to` is infinite for «более». */
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

/** Compares the median of values with the stated value. Undefined if there are no values. */
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
 * The score of the answers to a question, from 0 to 100; undefined if there are none.
 *
 * For a choice: the percentage of votes for the right option. For values: 100 × (1 − distance / stated value), at least
 * 0, where the distance is measured from the median. A distance that the qualifier allows counts by half: neither 1000
 * nor 210 contradicts «более 200», but 210 is the better answer.
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

/** The mean score of the questions that were answered; undefined if none was. */
export function toTotalScore(scores: readonly (number | undefined)[]): number | undefined {
  const answered = scores.filter((score) => score !== undefined);
  if (answered.length === 0) return undefined;
  return answered.reduce((sum, score) => sum + score, 0) / answered.length;
}
