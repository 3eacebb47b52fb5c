import { isPageZoomed } from "../../ui/pinches";

/** The events so far of a mouse drag or a pinch, kept so that a zoom script that loads later can replay them. */
export interface HeldGesture {
  readonly start: MouseEvent | TouchEvent;
  /** The latest move, and the end if it is over. */
  readonly move: MouseEvent | TouchEvent | undefined;
  readonly end: MouseEvent | TouchEvent | undefined;
}

/** A press that moves fewer CSS pixels than this is a click, not a drag. */
export const steadyHand = 5;

/**
 * Whether an event starts a gesture on the map: two fingers, or the main mouse button. One finger scrolls the page, and
 * while the page itself is zoomed all fingers move the page. `useWheelZoom` handles wheels.
 */
export function isGesture(event: Event): event is MouseEvent | TouchEvent {
  if (isTouch(event)) return event.touches.length >= 2 && !isPageZoomed();
  return event.type === "mousedown" && event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

/**
 * Follows the gestures on an element and reports those that move it: a pinch from its start, a drag once it is at least
 * `steadyHand` long.
 *
 * @param isWanted called once for each such gesture, with a function that returns its events so far
 * @returns a function that removes the listeners
 */
export function followGestures(node: Element, isWanted: (read: () => HeldGesture) => void): () => void {
  let held: HeldGesture | undefined;
  let isMeant = false;
  const mean = (gesture: HeldGesture) => {
    held = gesture;
    if (isMeant || !isMove(gesture)) return;
    isMeant = true;
    isWanted(() => held ?? gesture);
  };
  const start = (event: Event) => {
    isMeant = false;
    held = undefined;
    if (isGesture(event)) mean({ start: event, move: undefined, end: undefined });
  };
  const move = (event: MouseEvent | TouchEvent) => {
    if (held?.end === undefined && held !== undefined) mean({ ...held, move: event });
  };
  const end = (event: MouseEvent | TouchEvent) => {
    if (held !== undefined && held.end === undefined) held = { ...held, end: event };
  };
  /** Suppresses the click after a gesture that moved the map, or is about to. */
  const click = (event: Event) => {
    if (!isMeant) return;
    isMeant = false;
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = new AbortController();
  const { signal } = stop;
  for (const type of ["mousedown", "touchstart"])
    node.addEventListener(type, start, { signal, passive: true });
  for (const type of ["mousemove", "touchmove"] as const)
    window.addEventListener(type, move, { signal, passive: true });
  for (const type of ["mouseup", "touchend", "touchcancel"] as const)
    window.addEventListener(type, end, { signal, passive: true });
  node.addEventListener("click", click, { signal, capture: true });
  node.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  return () => stop.abort();
}

/** Dispatches the events of a gesture again, for listeners that were added after it began. */
export function replay({ start, move, end }: HeldGesture): void {
  const { target } = start;
  for (const event of [start, move, end]) {
    if (event !== undefined) target?.dispatchEvent(copy(event));
  }
}

function isTouch(event: Event): event is TouchEvent {
  return typeof TouchEvent !== "undefined" && event instanceof TouchEvent;
}

function isMove({ start, move }: HeldGesture): boolean {
  if (isTouch(start)) return true;
  if (!(move instanceof MouseEvent)) return false;
  return Math.hypot(move.clientX - start.clientX, move.clientY - start.clientY) >= steadyHand;
}

function copy(event: MouseEvent | TouchEvent): Event {
  if (!isTouch(event)) return new MouseEvent(event.type, event);
  const { bubbles, touches, targetTouches, changedTouches } = event;
  return new TouchEvent(event.type, {
    bubbles,
    cancelable: true,
    view: window,
    touches: [...touches],
    targetTouches: [...targetTouches],
    changedTouches: [...changedTouches],
  });
}
