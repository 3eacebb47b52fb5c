import { toElapsed } from "./clock";
import type { DeckStore } from "./deckStore";

/**
 * Measures how long each slide is shown while the clock runs, over all visits; a slide that was only passed keeps the
 * time it had.
 *
 * @param now the time in milliseconds since 1970
 * @returns how to stop, which measures the slide that is shown too
 */
export function timeSlides(store: DeckStore, now: () => number): () => void {
  const spent = new Map<string, number>();
  const elapsed = () => toElapsed(store.getState().clock, now()) / 1000;
  let { slide } = store.getState().position;
  let since = elapsed();
  const measure = () => {
    const until = elapsed();
    const seconds = (spent.get(slide) ?? 0) + Math.max(until - since, 0);
    spent.set(slide, seconds);
    since = until;
    const { ownSeconds } = store.getState();
    if (seconds < shortest || ownSeconds[slide] === Math.round(seconds)) return;
    store.getState().timeSlides({ ...ownSeconds, [slide]: Math.round(seconds) }, now());
  };
  const unsubscribe = store.subscribe(({ position }) => {
    if (position.slide === slide) return;
    measure();
    slide = position.slide;
  });
  return () => {
    unsubscribe();
    measure();
  };
}

/** Seconds below which a slide was passed, not told. */
const shortest = 5;
