import { useLayoutEffect } from "react";
import { isQuestionMark } from "../ui/keyMeaning";
import { areLettersOn } from "./letterKeys";

/** Actions by key code, the position on the keyboard (`KeyS`), and the action of the question mark (`?`). */
export type LetterKeys = Readonly<Record<string, () => void>>;

/** Binds letter keys wherever the focus is, except in text fields and open dialogs, and while they are switched off. */
export function useLetterKeys(keys: LetterKeys): void {
  // A layout effect: the keys work from the first paint on.
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
