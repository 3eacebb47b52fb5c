import { useEffect } from "react";

/** Leaves the focus where it is when a mouse presses a button: the space bar then goes on, and does not press it again. */
export function useFocusLeft(): void {
  useEffect(() => {
    const leave = (press: MouseEvent) => {
      if (press.target instanceof Element && press.target.closest("button") !== null) press.preventDefault();
    };
    window.addEventListener("mousedown", leave);
    return () => window.removeEventListener("mousedown", leave);
  }, []);
}
