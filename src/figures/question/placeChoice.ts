/** An option of a choice question. */
export interface ChoiceOption {
  readonly id: string;
  /** «более 300 тысяч» */
  readonly label: string;
  /** Origin and period of the value, and whether the reader chose it; undefined until the reveal. */
  readonly note: string | undefined;
}

/** An option with its votes. */
export interface PlacedOption extends ChoiceOption {
  readonly votes: number;
  /** The option's share of all votes, from 0 to 1; 0 when there are no votes. */
  readonly share: number;
  /** `unknown` until the truth is revealed. */
  readonly verdict: "unknown" | "right" | "wrong";
}

/**
 * Adds votes, share and verdict to each option, in the order of the options.
 *
 * @param votes by option id; a missing option has no votes
 * @param right the id of the right option; undefined until the reveal
 */
export function placeChoice(
  options: readonly ChoiceOption[],
  votes: Readonly<Record<string, number>>,
  right?: string,
): readonly PlacedOption[] {
  const all = options.reduce((sum, { id }) => sum + (votes[id] ?? 0), 0);
  return options.map((option) => {
    const own = votes[option.id] ?? 0;
    return {
      ...option,
      votes: own,
      share: all === 0 ? 0 : own / all,
      verdict: right === undefined ? "unknown" : right === option.id ? "right" : "wrong",
    };
  });
}
