/** Whether the reader has pinched the page itself larger. In a frame the browser does not say so. */
export function isPageZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.01;
}

/** The fingers on a figure, of all that are on the screen. */
export function listFingers({ touches }: TouchEvent, figure: Element): readonly Touch[] {
  return [...touches].filter(({ target }) => target instanceof Node && figure.contains(target));
}

/**
 * Keeps the browser from scrolling by two fingers on a figure, which they zoom. While the page itself is zoomed, all
 * fingers are the browser's, so that the reader can make the page small again.
 *
 * @param figure its style sheet says `touch-action: pan-x pan-y`
 * @returns how to stop
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
