/** U+00A0 */
export const noBreak = "\u00a0";

/** Private use characters that stand for the substitutions of a template. */
export const filled = {
  number: "\ue000",
  /** A noun whose form follows the number before it. */
  noun: "\ue001",
  words: "\ue002",
} as const;
