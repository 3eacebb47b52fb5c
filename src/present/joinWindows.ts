import type { Slide } from "../model/story";
import { writeAddress } from "../store/writeAddress";
import { readDeckRequest, readPosition, withQuery } from "./deckAddress";
import type { DeckStore } from "./deckStore";
import { keepInStep, type Step } from "./keepInStep";
import { keepOwnSeconds, keepShown, readKeptShown, readOwnSeconds } from "./keptDeck";
import { openWires } from "./openWires";
import { moveAt } from "./turn";

/**
 * Joins the deck of this window with those of the others, with what this window showed before it was loaded anew, and
 * with its address. A deck that goes on by itself stays by itself.
 *
 * @param base the path below which the site lies: decks of one site are one deck
 */
export function joinWindows(store: DeckStore, slides: readonly Slide[], base: string): Step | undefined {
  store.getState().timeSlides(readOwnSeconds(slides), Date.now());
  const { loop, minutes } = readDeckRequest(window.location.search);
  const kept = loop === undefined ? readKeptShown(slides) : undefined;
  const request = { store, slides, keep: keepShown, kept };
  const step =
    loop === undefined
      ? keepInStep({ ...request, wires: openWires(window, `atlas-deck:${base}`), name: toName() })
      : undefined;
  const { minutes: before, planFor } = store.getState();
  if (minutes !== undefined && minutes !== before) planFor(minutes, Date.now());
  if (kept === undefined || !isReloaded()) goToAddress(store, slides);
  window.addEventListener("hashchange", () => goToAddress(store, slides, Date.now()));
  keepWishes(store);
  step?.ask();
  return step;
}

/**
 * A slide in the address is a wish of now, what was kept one of before. Not so where the window was loaded anew: reveal.js
 * writes the address at most once a second.
 */
function isReloaded(): boolean {
  const [visit] = performance.getEntriesByType?.("navigation") ?? [];
  return visit instanceof PerformanceNavigationTiming && visit.type === "reload";
}

/** @param now when somebody has gone there; undefined: the window only begins there */
function goToAddress(store: DeckStore, slides: readonly Slide[], now?: number): void {
  const position = readPosition(window.location.hash, slides);
  if (position === undefined) return;
  if (now === undefined) store.getState().goTo(position);
  else moveAt(store, position, now);
}

/** Keeps the minutes in the address, so that a link carries them, and the seconds of rehearsals in the browser. */
function keepWishes(store: DeckStore): void {
  store.subscribe(({ minutes, ownSeconds }, before) => {
    if (ownSeconds !== before.ownSeconds) keepOwnSeconds(ownSeconds);
    if (minutes === before.minutes) return;
    const { pathname, search, hash } = window.location;
    const query = withQuery(search, { minutes: minutes === undefined ? undefined : String(minutes) });
    writeAddress(window.history, pathname + query + hash, false);
  });
}

/** A name that no other window has; `randomUUID` is missing from pages that came without encryption. */
function toName(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
