import { useEffect } from "react";
import type { DeckStore } from "./deckStore";

/**
 * Keeps the focus in the slides: where a step hides or takes away what had it, the slide that is shown has it, so that the
 * tab key goes on from there and not from the top of the page.
 */
export function useKeptFocus(store: DeckStore): void {
  useEffect(() => {
    let last: Element | undefined;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element && target.closest(".slide") !== null ? target : undefined;
    };
    const keep = () => {
      const { activeElement } = document;
      const shown = document.querySelector<HTMLElement>(".slides > .slide.present");
      // The browser takes the focus from a slide that is hidden, but only some frames later.
      const slide = activeElement?.closest(".slide");
      const isLost = activeElement === document.body || (slide != null && slide !== shown);
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
