import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Point } from "./projection";

/**
 * Zooms by the wheel while Ctrl or ⌘ is held (a touchpad pinch sends the same events); a plain wheel scrolls the page.
 * React's wheel listeners are passive and cannot prevent the browser from zooming the page, so this adds its own.
 */
export function useWheelZoom(
  target: RefObject<SVGSVGElement | null>,
  zoom: (factor: number, at: Point) => void,
  scrollPast: () => void,
): void {
  const turn = useEffectEvent((event: WheelEvent, svg: SVGSVGElement) => {
    if (!event.ctrlKey && !event.metaKey) return scrollPast();
    event.preventDefault();
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = width === 0 ? 1 : svg.viewBox.baseVal.width / width;
    const turned = -event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.15 : 0.01);
    zoom(2 ** Math.min(Math.max(turned, -0.5), 0.5), [
      (event.clientX - left) * scale,
      (event.clientY - top) * scale,
    ]);
  });
  useEffect(() => {
    const svg = target.current;
    if (svg === null) return;
    const listen = (event: WheelEvent) => turn(event, svg);
    svg.addEventListener("wheel", listen, { passive: false });
    return () => svg.removeEventListener("wheel", listen);
  }, [target]);
}
