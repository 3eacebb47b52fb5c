/** Whether the reader has pinch-zoomed the page itself. Inside a frame the browser does not report that. */
export function isPageZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.01;
}

/** The touches that started on a figure, out of all current touches. */
export function listFingers({ touches }: TouchEvent, figure: Element): readonly Touch[] {
  return [...touches].filter(({ target }) => target instanceof Node && figure.contains(target));
}

/**
 * Prevents the browser's own handling of two-finger gestures on a figure, which zoom the figure. While the page itself is
 * zoomed, the browser handles all touches, so that the reader can zoom the page out again.
 *
 * @param figure its style sheet sets `touch-action: pan-x pan-y`
 * @returns removes the listeners
 */
export function takePinches(figure: HTMLElement | SVGElement): () => void {
  const start = (event: TouchEvent) => {
    const isPinch = listFingers(event, figure).length >= 2 && !isPageZoomed();
    if (isPinch && event.cancelable) event.preventDefault();
  };
  const yieldOrTake = () => {
    figure.style.touchAction = isPageZoomed() ? "auto" : "";
  };
  yieldOrTake();
  const stop = new AbortController();
  const { signal } = stop;
  figure.addEventListener("touchstart", start as EventListener, { signal, passive: false });
  window.visualViewport?.addEventListener("resize", yieldOrTake, { signal });
  return () => stop.abort();
}
