/**
 * Whether the focused element handles a key itself. Clicker keys always go to the deck, and so do letters outside input
 * fields: focus stays on the control pressed last, and B still blacks out the screen.
 */
export function isMeant({ target, key }: Pick<KeyboardEvent, "target" | "key">): boolean {
  if (/^(Page|F\d)/.test(key) || !(target instanceof Element)) return false;
  // A closed dialog keeps the focus for a moment.
  const dialog = target.closest("dialog");
  if (dialog !== null) return dialog.open;
  if (target.closest("input:not([type=checkbox])") !== null) return true;
  if (/^\p{Letter}$/u.test(key)) return false;
  // The tab stop of a figure moves between its marks with the key itself.
  if (target.closest(".slide [tabindex='0'], .slide-figure :is(a, button, svg [tabindex])") !== null)
    return true;
  return (key === "Enter" || key === " ") && target.closest("a, button, input, summary") !== null;
}

/** Decides whether a key goes to the deck or to the focused element. */
export interface KeyJudge {
  /** Takes a `keydown` event. */
  readonly isForDeck: (event: KeyboardEvent) => boolean;
  readonly stop: () => void;
}

/** Judges each key in the capture phase, before a figure handles it: afterwards the focused mark may be gone. */
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
