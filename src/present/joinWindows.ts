import type { Slide } from "../model/story";
import { writeAddress } from "../store/writeAddress";
import { readDeckRequest, readPosition, withQuery } from "./deckAddress";
import type { DeckStore } from "./deckStore";
import { keepInStep, type Step } from "./keepInStep";
import { keepOwnSeconds, keepShown, readKeptShown, readOwnSeconds } from "./keptDeck";
import { openWires } from "./openWires";
import { moveAt } from "./turn";

/**
 * Synchronizes the deck of this window with other windows, with the state stored before a reload, and with the address.
 * A looping deck neither synchronizes with other windows nor restores a state.
 *
 * @param base the base path of the site: all decks of one site are synchronized
 * @returns undefined for a looping deck
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
 * Whether this visit is a reload. Otherwise the slide in the address is newer than the stored state and wins; after a reload
 * the stored state wins, because reveal.js writes the address at most once a second.
 */
function isReloaded(): boolean {
  const [visit] = performance.getEntriesByType?.("navigation") ?? [];
  return visit instanceof PerformanceNavigationTiming && visit.type === "reload";
}

/** @param now the time of a navigation, which starts an idle clock; undefined: the initial position of the window */
function goToAddress(store: DeckStore, slides: readonly Slide[], now?: number): void {
  const position = readPosition(window.location.hash, slides);
  if (position === undefined) return;
  if (now === undefined) store.getState().goTo(position);
  else moveAt(store, position, now);
}

/** Writes the minutes to the address, so that a link carries them, and the rehearsal seconds to browser storage. */
function keepWishes(store: DeckStore): void {
  store.subscribe(({ minutes, ownSeconds }, before) => {
    if (ownSeconds !== before.ownSeconds) keepOwnSeconds(ownSeconds);
    if (minutes === before.minutes) return;
    const { pathname, search, hash } = window.location;
    const query = withQuery(search, { minutes: minutes === undefined ? undefined : String(minutes) });
    writeAddress(window.history, pathname + query + hash, false);
  });
}

/** A unique window name; `randomUUID` is missing on pages served without HTTPS. */
function toName(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
