import type { Slide } from "../model/story";
import { hasBegun } from "./clock";
import { countSteps, type DeckStore, type Position, type Shown } from "./deckStore";

/** The next or previous slide that is not left out; undefined: none. */
export function findPlanned(
  slides: readonly Slide[],
  { position, leftOut }: Pick<Shown, "position" | "leftOut">,
  direction: 1 | -1,
): Slide | undefined {
  const at = slides.findIndex(({ id }) => id === position.slide);
  const ways = direction === 1 ? slides.slice(at + 1) : slides.slice(0, Math.max(at, 0)).reverse();
  return ways.find(({ id }) => !leftOut.includes(id));
}

/** The number of the current slide among the planned ones, from 1, and their count; the current slide always counts. */
export function countPlanned(
  slides: readonly Slide[],
  { position, leftOut }: Pick<Shown, "position" | "leftOut">,
): { readonly number: number; readonly count: number } {
  const planned = slides.filter(({ id }) => id === position.slide || !leftOut.includes(id));
  return { number: planned.findIndex(({ id }) => id === position.slide) + 1, count: planned.length };
}

/** The next or previous step, past left-out slides; undefined: the current step is the last, or the first. */
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

/** Moves one step forward or back, past left-out slides; the first move starts the clock. */
export function turn(store: DeckStore, slides: readonly Slide[], direction: 1 | -1, now: number): void {
  store.getState().keepTime(now);
  const position = findStep(slides, store.getState(), direction);
  if (position !== undefined) moveAt(store, position, now);
}

/** Moves to a step, and starts the clock if it was never started. */
export function moveAt(store: DeckStore, position: Position, now: number): void {
  const { goTo, clock, startClock } = store.getState();
  if (!hasBegun(clock)) startClock(now);
  goTo(position);
}
