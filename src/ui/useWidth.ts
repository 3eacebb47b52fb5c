import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { baseText } from "./drawingForms";

interface MeasuredWidth<Node extends HTMLElement> {
  readonly ref: RefObject<Node | null>;
  /** In whole CSS pixels of the element's own, however it is scaled. */
  readonly width: number;
  /** The same in units of a drawing: sixteenths of the text size, so that larger text makes the room narrower. */
  readonly room: number;
}

/**
 * The width of an element, followed as it or its text size changes.
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
      // Of the box as it is laid out: a slide is drawn to scale, and its figures do not depend on that.
      const measured = Number.parseFloat(style.width) || node.getBoundingClientRect().width;
      if (!(measured > 0)) return;
      setWidth(Math.floor(measured));
      setRoom(Math.floor((measured * baseText) / (Number.parseFloat(style.fontSize) || baseText)));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    // The page changes its height when the reader's text size changes, while the element may keep its width.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return { ref, width, room };
}
