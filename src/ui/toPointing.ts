import type { PointerEvent } from "react";

/** Handlers of a mark that a mouse or a pen points at. A finger does not: it touches what it means. */
export function toPointing(point: () => void, leave: () => void) {
  const unlessTouch = (act: () => void) => (event: PointerEvent) => {
    if (event.pointerType !== "touch") act();
  };
  return { onPointerEnter: unlessTouch(point), onPointerLeave: unlessTouch(leave) };
}
