import type { Slide } from "../model/story";
import { hasBegun } from "./clock";
import { countSteps, type DeckStore, type Position, type Shown } from "./deckStore";

/** The slide before or after one that there is time for; undefined: there is none. */
export function findPlanned(
  slides: readonly Slide[],
  { position, leftOut }: Pick<Shown, "position" | "leftOut">,
  direction: 1 | -1,
): Slide | undefined {
  const at = slides.findIndex(({ id }) => id === position.slide);
  const ways = direction === 1 ? slides.slice(at + 1) : slides.slice(0, Math.max(at, 0)).reverse();
  return ways.find(({ id }) => !leftOut.includes(id));
}

/** Which of the slides that there is time for is shown, from 1, and how many these are; one that is shown counts as such. */
export function countPlanned(
  slides: readonly Slide[],
  { position, leftOut }: Pick<Shown, "position" | "leftOut">,
): { readonly number: number; readonly count: number } {
  const planned = slides.filter(({ id }) => id === position.slide || !leftOut.includes(id));
  return { number: planned.findIndex(({ id }) => id === position.slide) + 1, count: planned.length };
}

/** The step before or after the one that is shown; undefined: it is the first, or the last. */
export function findStep(
  slides: readonly Slide[],
  shown: Pick<Shown, "position" | "leftOut">,
  direction: 1 | -1,
): Position | undefined {
  const { slide: id, step } = shown.position;
  const slide = slides.find((one) => one.id === id);
  const other = step + direction;
  if (slide !== undefined && other >= 0 && other < countSteps(slide)) return { slide: id, step: other };
  const found = findPlanned(slides, shown, direction);
  return found && { slide: found.id, step: direction === 1 ? 0 : countSteps(found) - 1 };
}

/** Goes a step on or back, past slides that there is no time for; the clock begins with the first move. */
export function turn(store: DeckStore, slides: readonly Slide[], direction: 1 | -1, now: number): void {
  store.getState().keepTime(now);
  const position = findStep(slides, store.getState(), direction);
  if (position !== undefined) moveAt(store, position, now);
}

/** Moves to a step; the clock begins where it has not. */
export function moveAt(store: DeckStore, position: Position, now: number): void {
  const { goTo, clock, startClock } = store.getState();
  if (!hasBegun(clock)) startClock(now);
  goTo(position);
}
