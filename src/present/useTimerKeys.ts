import type { Slide } from "../model/story";
import type { DeckStore } from "./deckStore";
import { useLetterKeys } from "./useLetterKeys";

/** T starts and pauses the timer of the current exercise, R resets it. */
export function useTimerKeys(store: DeckStore, slides: readonly Slide[]): void {
  const withTimer = (act: (slide: string) => void) => () => {
    const { slide: at } = store.getState().position;
    if (slides.some(({ id, kind }) => id === at && kind === "exercise")) act(at);
  };
  useLetterKeys({
    KeyT: withTimer((slide) => store.getState().toggleTimer(slide, Date.now())),
    KeyR: withTimer((slide) => store.getState().resetTimer(slide)),
  });
}
