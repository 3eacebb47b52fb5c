/** An option of a choice. */
export interface ChoiceOption {
  readonly id: string;
  /** «более 300 тысяч» */
  readonly label: string;
  /** When that was, and whether a reader chose it, once that may be seen. */
  readonly note: string | undefined;
}

/** How many chose an option. */
export interface PlacedOption extends ChoiceOption {
  readonly votes: number;
  /** The votes among all, from 0 to 1; 0 where there are none. */
  readonly share: number;
  /** Unknown until the truth is revealed. */
  readonly verdict: "unknown" | "right" | "wrong";
}

/**
 * Gives each option its share of the votes, in the order of the options.
 *
 * @param votes by the id of an option; an option that is missing has none
 * @param right the id of the option that is right, once it is revealed
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
