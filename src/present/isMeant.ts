/**
 * Whether what is under the focus answers to a key itself. The keys of clickers always go to the deck, and so do letters
 * that nobody writes: the focus stays on what was pressed last, and B still makes the screen black.
 */
export function isMeant({ target, key }: Pick<KeyboardEvent, "target" | "key">): boolean {
  if (/^(Page|F\d)/.test(key) || !(target instanceof Element)) return false;
  // One that was closed has the focus for a moment more.
  const dialog = target.closest("dialog");
  if (dialog !== null) return dialog.open;
  if (target.closest("input:not([type=checkbox])") !== null) return true;
  if (/^\p{Letter}$/u.test(key)) return false;
  if (target.closest(".slide [tabindex='0']") !== null) return true;
  return (key === "Enter" || key === " ") && target.closest("a, button, input, summary") !== null;
}
