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
  // Which mark of a figure has the tab stop changes with the key itself.
  if (target.closest(".slide [tabindex='0'], .slide-figure :is(a, button, svg [tabindex])") !== null)
    return true;
  return (key === "Enter" || key === " ") && target.closest("a, button, input, summary") !== null;
}

/** Which keys are for the deck, and not for what is under the focus. */
export interface KeyJudge {
  /** Of a key that is down. */
  readonly isForDeck: (event: KeyboardEvent) => boolean;
  readonly stop: () => void;
}

/** Judges each key before a figure answers to it: afterwards the mark that had the focus may be gone. */
export function judgeKeys(): KeyJudge {
  let last: KeyboardEvent | undefined;
  let isLastMeant = false;
  const judge = (event: KeyboardEvent) => {
    last = event;
    isLastMeant = isMeant(event);
  };
  window.addEventListener("keydown", judge, true);
  return {
    isForDeck: (event) => !(event === last ? isLastMeant : isMeant(event)),
    stop: () => window.removeEventListener("keydown", judge, true),
  };
}
