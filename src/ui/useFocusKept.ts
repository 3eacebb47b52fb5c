import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Focuses an element when its content is replaced and the focused descendant is removed with it.
 *
 * @param shown a key that changes with the content of the element
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
