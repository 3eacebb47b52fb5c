/** A key, by its character and by its position on the keyboard. */
export type Key = Pick<KeyboardEvent, "key" | "code">;

/**
 * Whether a key means more (1), as + does, less (-1), as − does, or neither (0). The character is checked first, then the
 * position, since the keys beside 0 type letters in a Kazakh layout.
 */
export function toMoreOrLess({ key, code }: Key): 1 | -1 | 0 {
  if (["+", "="].includes(key)) return 1;
  if (["-", "−", "_"].includes(key)) return -1;
  if (["Equal", "NumpadAdd"].includes(code)) return 1;
  return ["Minus", "NumpadSubtract"].includes(code) ? -1 : 0;
}

/** Whether a key opens the help: it types a question mark, or would in a Latin layout. */
export function isQuestionMark({ key, code, shiftKey }: Key & Pick<KeyboardEvent, "shiftKey">): boolean {
  return key === "?" || (code === "Slash" && shiftKey);
}
