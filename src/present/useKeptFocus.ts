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
      // Slides that are not shown are laid out all the same.
      const isSeen = activeElement?.checkVisibility?.({ visibilityProperty: true }) !== false;
      const isLost = activeElement === document.body || !isSeen;
      if (last !== undefined && isLost)
        document.querySelector<HTMLElement>(".slides > .slide.present")?.focus({ preventScroll: true });
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
