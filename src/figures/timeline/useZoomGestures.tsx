import { type RefObject, useEffect, useRef } from "react";
import { isPageZoomed, listFingers, takePinches } from "../../ui/pinches";
import { toPinchStep, toWheelStep } from "./toStep";

/** Calls `onZoom` once per gesture: two fingers moved apart (1) or together (-1), or a wheel turned with Ctrl or Meta. */
export function useZoomGestures(ref: RefObject<HTMLElement | null>, onZoom: (by: 1 | -1) => void) {
  const latest = useRef(onZoom);
  useEffect(() => {
    latest.current = onZoom;
  }, [onZoom]);
  // A gesture continues while its result renders, so the listeners stay when `onZoom` changes.
  useEffect(() => {
    const node = ref.current;
    if (node === null) return;
    const zoom = (by: 1 | -1) => latest.current(by);
    const stops = [followPinch(node, zoom), followWheel(node, zoom), takePinches(node)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [ref]);
}

function followPinch(node: HTMLElement, onZoom: (by: 1 | -1) => void): () => void {
  let before: number | undefined;
  const start = (event: TouchEvent) => {
    before = isPageZoomed() ? undefined : toDistance(listFingers(event, node));
  };
  const move = (event: TouchEvent) => {
    const now = toDistance(listFingers(event, node));
    if (before === undefined || now === undefined) return;
    const by = toPinchStep(before, now);
    if (by === 0) return;
    before = undefined;
    onZoom(by);
  };
  const end = () => {
    before = undefined;
  };
  const stop = new AbortController();
  const { signal } = stop;
  node.addEventListener("touchstart", start, { signal, passive: true });
  node.addEventListener("touchmove", move, { signal, passive: true });
  for (const name of ["touchend", "touchcancel"] as const) node.addEventListener(name, end, { signal });
  return () => stop.abort();
}

function toDistance([one, other, ...more]: readonly Touch[]): number | undefined {
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

/** A wheel gesture ends after this many milliseconds without an event. */
const stillness = 250;

function followWheel(node: HTMLElement, onZoom: (by: 1 | -1) => void): () => void {
  let pixels = 0;
  let isDone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    clearTimeout(timer);
    timer = setTimeout(() => {
      pixels = 0;
      isDone = false;
    }, stillness);
    pixels += event.deltaY;
    const by = toWheelStep(pixels);
    if (isDone || by === 0) return;
    isDone = true;
    onZoom(by);
  };
  // React's wheel listeners are passive and cannot prevent the browser from zooming the page.
  node.addEventListener("wheel", turn, { passive: false });
  return () => {
    clearTimeout(timer);
    node.removeEventListener("wheel", turn);
  };
}
