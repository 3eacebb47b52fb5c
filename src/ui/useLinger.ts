import { useCallback, useEffect, useRef } from "react";

/** How long a tooltip outlives the pointer on its mark, in milliseconds: the way from the mark to the tooltip. */
const grace = 300;

/**
 * Makes a tooltip stay until the pointer or the focus leaves its mark, or the pointer leaves the tooltip itself; Escape
 * hides it wherever the focus is (WCAG 2.2, 1.4.13).
 *
 * @param show shows the tooltip of a mark, or none; the same function at each render
 * @returns what is called when the pointer is on a mark or its tooltip, or on neither
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
