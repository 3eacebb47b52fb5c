import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Gives the focus to an element when what was focused inside it is gone, because something else is shown there now.
 *
 * @param shown changes when the element shows something else
 */
export function useFocusKept<Node extends HTMLElement = HTMLElement>(shown: string): RefObject<Node | null> {
  const ref = useRef<Node>(null);
  const before = useRef(shown);
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = () => {
      hadFocus.current = ref.current?.contains(document.activeElement) === true;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (hadFocus.current && document.activeElement === document.body) {
      ref.current?.focus({ preventScroll: true });
    }
  }, [shown]);
  return ref;
}
