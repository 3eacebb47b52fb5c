import { useEffect } from "react";
import type { DeckStore } from "./deckStore";

/**
 * Keeps the focus inside the slides: when a step hides or removes the focused element, the current slide gets the focus, so
 * that Tab continues from there and not from the top of the page.
 */
export function useKeptFocus(store: DeckStore): void {
  useEffect(() => {
    let last: Element | undefined;
    const findShown = () => document.querySelector<HTMLElement>(".slides > .slide.present");
    const remember = ({ target }: FocusEvent) => {
      // When a step removes the focused element, keepFocus focuses the part of the page around the slide.
      if (!(target instanceof Element) || isAround(target, findShown())) return;
      last = target.closest(".slide") === null ? undefined : target;
    };
    const keep = () => {
      const { activeElement } = document;
      const shown = findShown();
      // The browser removes the focus from a hidden slide only some frames later.
      const slide = activeElement?.closest(".slide");
      const isLost = isAround(activeElement, shown) || (slide != null && slide !== shown);
      if (last !== undefined && isLost) shown?.focus({ preventScroll: true });
    };
    window.addEventListener("focusin", remember);
    const unsubscribe = store.subscribe(({ position }, before) => {
      if (position !== before.position) requestAnimationFrame(keep);
    });
    return () => {
      window.removeEventListener("focusin", remember);
      unsubscribe();
    };
  }, [store]);
}

function isAround(element: Element | null, slide: Element | null): boolean {
  return element !== null && element !== slide && element.contains(slide);
}
