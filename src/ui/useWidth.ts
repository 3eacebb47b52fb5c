import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { baseText } from "./drawingForms";

interface MeasuredWidth<Node extends HTMLElement> {
  readonly ref: RefObject<Node | null>;
  /** Layout width in whole CSS pixels, before any transform. */
  readonly width: number;
  /** The same in drawing units: sixteenths of the text size, so that larger text makes the container narrower. */
  readonly room: number;
}

/**
 * Measures the width of an element and updates it when the element or its text size changes.
 *
 * @param initial both widths before the element can be measured
 */
export function useWidth<Node extends HTMLElement>(initial: number): MeasuredWidth<Node> {
  const ref = useRef<Node>(null);
  const [width, setWidth] = useState(initial);
  const [room, setRoom] = useState(initial);
  useLayoutEffect(() => {
    const node = ref.current;
    if (node === null) return;
    const measure = () => {
      const style = getComputedStyle(node);
      // The layout width, without transforms: slides are scaled, and their figures must not depend on the scale.
      const measured = Number.parseFloat(style.width) || node.getBoundingClientRect().width;
      if (!(measured > 0)) return;
      setWidth(Math.floor(measured));
      setRoom(Math.floor((measured * baseText) / (Number.parseFloat(style.fontSize) || baseText)));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    // A change of text size changes the page's height, while the element may keep its width.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return { ref, width, room };
}
