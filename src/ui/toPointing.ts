import type { PointerEvent } from "react";

/** Hover handlers of a mark, for mouse and pen. Touch is ignored: a finger does not hover. */
export function toPointing(point: () => void, leave: () => void) {
  const unlessTouch = (act: () => void) => (event: PointerEvent) => {
    if (event.pointerType !== "touch") act();
  };
  return { onPointerEnter: unlessTouch(point), onPointerLeave: unlessTouch(leave) };
}
