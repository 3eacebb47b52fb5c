import { useLayoutEffect } from "react";
import { isQuestionMark } from "../ui/keyMeaning";
import { areLettersOn } from "./letterKeys";

/** What keys do, by their place on the keyboard (`KeyS`), and what the question mark does (`?`). */
export type LetterKeys = Readonly<Record<string, () => void>>;

/** Lets letters act wherever the focus is, but not where somebody writes, nor while they are switched off. */
export function useLetterKeys(keys: LetterKeys): void {
  // Not after the paint: a key counts as soon as it is offered.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = isQuestionMark(event) ? keys["?"] : keys[event.code];
      const { target, ctrlKey, metaKey, altKey } = event;
      if (act === undefined || ctrlKey || metaKey || altKey || !areLettersOn()) return;
      if (target instanceof Element && target.closest(writing) !== null) return;
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
}

const writing = "input:not([type=checkbox], [type=range], [type=radio]), textarea, dialog[open]";
