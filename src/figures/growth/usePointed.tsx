import { useCallback, useEffect, useRef, useState } from "react";

/** How long a tooltip outlives the pointer on its mark, in milliseconds: the way from the mark to the tooltip. */
const grace = 300;

/**
 * The mark whose tooltip is shown. The tooltip stays until the pointer or the focus leaves its mark, or the pointer
 * leaves the tooltip itself; Escape hides it wherever the focus is (WCAG 2.2, 1.4.13).
 *
 * @param first the mark that the pointer is on already
 */
export function usePointed(first: string | undefined) {
  const [pointed, setPointed] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const pointAt = useCallback((id: string | undefined) => {
    clearTimeout(timer.current);
    if (id === undefined) timer.current = setTimeout(() => setPointed(undefined), grace);
    else setPointed(id);
  }, []);
  const isShown = pointed !== undefined;
  useEffect(() => {
    if (!isShown) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      clearTimeout(timer.current);
      setPointed(undefined);
    };
    document.addEventListener("keydown", press, true);
    return () => document.removeEventListener("keydown", press, true);
  }, [isShown]);
  return { pointed, pointAt };
}
