import { useEffect } from "react";

/** A mouse press on a button does not focus it: the space bar then advances the deck instead of pressing it again. */
export function useFocusLeft(): void {
  useEffect(() => {
    const leave = (press: MouseEvent) => {
      if (press.target instanceof Element && press.target.closest("button") !== null) press.preventDefault();
    };
    window.addEventListener("mousedown", leave);
    return () => window.removeEventListener("mousedown", leave);
  }, []);
}
