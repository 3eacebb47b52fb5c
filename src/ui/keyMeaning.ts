/** A key, by what it writes and by its place on the keyboard. */
export type Key = Pick<KeyboardEvent, "key" | "code">;

/**
 * Whether a key means more (1) or less (-1), as + and − do: by what it writes, else by its place, since in a Kazakh layout
 * the keys beside 0 write letters.
 */
export function toMoreOrLess({ key, code }: Key): 1 | -1 | 0 {
  if (["+", "="].includes(key)) return 1;
  if (["-", "−", "_"].includes(key)) return -1;
  if (["Equal", "NumpadAdd"].includes(code)) return 1;
  return ["Minus", "NumpadSubtract"].includes(code) ? -1 : 0;
}

/** Whether a key asks for help: it writes a question mark, or would in a Latin layout. */
export function isQuestionMark({ key, code, shiftKey }: Key & Pick<KeyboardEvent, "shiftKey">): boolean {
  return key === "?" || (code === "Slash" && shiftKey);
}
