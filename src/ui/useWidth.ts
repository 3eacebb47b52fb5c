import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * The width of an element in whole CSS pixels of its own, however it is scaled, followed as it changes.
 *
 * @param initial what is drawn before the element can be measured
 */
export function useWidth<Node extends HTMLElement>(
  initial: number,
): { readonly ref: RefObject<Node | null>; readonly width: number } {
  const ref = useRef<Node>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const node = ref.current;
    if (node === null) return;
    const measure = () => {
      // Of the box as it is laid out: a slide is drawn to scale, and its figures are not to know.
      const laidOut = Number.parseFloat(getComputedStyle(node).width);
      const measured = Math.floor(laidOut || node.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
