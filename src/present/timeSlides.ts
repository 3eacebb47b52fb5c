import { toElapsed } from "./clock";
import type { DeckStore } from "./deckStore";

/**
 * Measures how long each slide is shown while the clock runs, summed over all visits to it. A slide shown for less than
 * `shortest` keeps its earlier time.
 *
 * @param now returns the time in milliseconds since 1970
 * @returns a function that stops, after measuring the current slide
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

/** In seconds; a slide shown for less was skipped, not presented. */
const shortest = 5;
