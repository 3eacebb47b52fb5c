import { useCallback, useEffect, useRef } from "react";

/** Delay in milliseconds before a tooltip hides: time to move the pointer from the mark to the tooltip. */
const grace = 300;

/**
 * Keeps a tooltip open until the pointer or the focus leaves its mark, or the pointer leaves the tooltip itself; Escape
 * hides it wherever the focus is (WCAG 2.2, 1.4.13).
 *
 * @param show shows the tooltip of a mark, or none; must be the same function at each render
 * @returns a function to call with the id of the mark or tooltip under the pointer, or with undefined when it is on neither
 */
export function useLinger<Id>(
  show: (id: Id | undefined) => void,
  isShown: boolean,
): (id: Id | undefined) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isShown) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      clearTimeout(timer.current);
      show(undefined);
    };
    document.addEventListener("keydown", press, true);
    return () => document.removeEventListener("keydown", press, true);
  }, [isShown, show]);
  return useCallback(
    (id) => {
      clearTimeout(timer.current);
      if (id === undefined) timer.current = setTimeout(() => show(undefined), grace);
      else show(id);
    },
    [show],
  );
}
