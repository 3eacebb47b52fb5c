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
      const measured = Math.floor(node.getBoundingClientRect().width / scaleOf(node));
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

/** By how much transforms enlarge an element; widths are rounded, so what is next to nothing is nothing. */
function scaleOf(node: HTMLElement): number {
  if (!node.offsetWidth) return 1;
  const scale = node.getBoundingClientRect().width / node.offsetWidth;
  return Math.abs(scale - 1) < 0.02 ? 1 : scale;
}
