/** U+00A0 */
export const noBreak = "\u00a0";

/** Signs of the private use area that stand for what a template fills in. */
export const filled = {
  number: "\ue000",
  /** A noun whose form follows the number before it. */
  noun: "\ue001",
  words: "\ue002",
} as const;
