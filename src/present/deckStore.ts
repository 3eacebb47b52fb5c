import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answers } from "../model/answers";
import type { Slide } from "../model/story";
import { type Clock, hasBegun, idleClock, pauseClock, startClock, toElapsed, toggleClock } from "./clock";
import { listLeftOut, type OwnSeconds, planDeck, readPlan, replan } from "./plan";

/** The current slide by its id, and its step, counted from 0. */
export interface Position {
  readonly slide: string;
  readonly step: number;
}

/** The state of a deck that is the same in all its windows. */
export interface Shown {
  readonly position: Position;
  /** The current step of each slide, by its id; a slide without an entry has not been shown and is at 0. */
  readonly steps: Readonly<Record<string, number>>;
  /** Embed addresses of the views chosen by hand in figures, by slide id. */
  readonly views: Readonly<Record<string, string>>;
  /** The audience's answers, by question id. */
  readonly answers: Readonly<Record<string, Answers>>;
  readonly isBlack: boolean;
  /** Time limit of the deck in minutes; undefined: none, the deck takes as long as all its slides. */
  readonly minutes: number | undefined;
  /** The ids of the slides left out for lack of time. */
  readonly leftOut: readonly string[];
  readonly ownSeconds: OwnSeconds;
  readonly clock: Clock;
  /** Exercise timers by slide id; no entry: the timer was never started. */
  readonly timers: Readonly<Record<string, Clock>>;
}

interface Actions {
  readonly goTo: (position: Position) => void;
  /** Stores the view chosen by hand in a slide's figure; undefined: back to the view of the step. */
  readonly lookAt: (slide: string, address: string | undefined) => void;
  readonly answer: (question: string, answers: Answers) => void;
  readonly blacken: (isBlack: boolean) => void;
  /** Replaces the state by that of another window, or by the one stored before a reload. */
  readonly show: (shown: Shown) => void;
  /** Plans the deck for a time limit; once the clock has started, only the coming slides. Undefined: no limit. */
  readonly planFor: (minutes: number | undefined, now: number) => void;
  /** Leaves out coming slides that no longer fit the remaining time. */
  readonly keepTime: (now: number) => void;
  readonly startClock: (now: number) => void;
  readonly pauseClock: (now: number) => void;
  /** Resets the clock and plans the whole deck again. */
  readonly resetClock: () => void;
  /** Starts the timer of an exercise, or pauses a running one. */
  readonly toggleTimer: (slide: string, now: number) => void;
  readonly resetTimer: (slide: string) => void;
  /** Stores the measured seconds of slides and plans with them. */
  readonly timeSlides: (ownSeconds: OwnSeconds, now: number) => void;
}

export type Deck = Shown & Actions;
export type DeckStore = StoreApi<Deck>;

/** The single store of a deck: its current state, never the content of the slides. */
export function createDeckStore(slides: readonly Slide[]): DeckStore {
  return createStore<Deck>()((set) => ({
    ...toFirstShown(slides),
    goTo: (position) => set((deck) => (isAt(deck, position) ? deck : moveTo(deck, position))),
    lookAt: (slide, address) =>
      set(({ views: { [slide]: before, ...others } }) => ({
        views: address === undefined ? others : { ...others, [slide]: address },
      })),
    answer: (question, given) => set(({ answers }) => ({ answers: { ...answers, [question]: given } })),
    blacken: (isBlack) => set((deck) => (deck.isBlack === isBlack ? deck : { isBlack })),
    show: (shown) => set(shown),
    planFor: (minutes, now) => set((deck) => planAnew(slides, { ...deck, minutes }, now)),
    keepTime: (now) => set((deck) => leaveOut(slides, deck, now)),
    startClock: (now) => set(({ clock }) => ({ clock: startClock(clock, now) })),
    pauseClock: (now) => set(({ clock }) => ({ clock: pauseClock(clock, now) })),
    resetClock: () => set((deck) => planAnew(slides, { ...deck, clock: idleClock }, 0)),
    toggleTimer: (slide, now) =>
      set(({ timers }) => ({ timers: { ...timers, [slide]: toggleClock(timers[slide] ?? idleClock, now) } })),
    resetTimer: (slide) => set(({ timers: { [slide]: _, ...timers } }) => ({ timers })),
    timeSlides: (seconds, now) => set((deck) => planAnew(slides, { ...deck, ownSeconds: seconds }, now)),
  }));
}

function toFirstShown(slides: readonly Slide[]): Shown {
  return {
    position: { slide: slides[0]?.id ?? "", step: 0 },
    steps: {},
    views: {},
    answers: {},
    isBlack: false,
    minutes: undefined,
    leftOut: [],
    ownSeconds: {},
    clock: idleClock,
    timers: {},
  };
}

/** The state of a deck without its actions. */
export function pickShown(deck: Shown): Shown {
  const { position, steps, views, answers, isBlack, minutes, leftOut, ownSeconds, clock, timers } = deck;
  return { position, steps, views, answers, isBlack, minutes, leftOut, ownSeconds, clock, timers };
}

/** The number of steps of a slide. */
export function countSteps(slide: Slide): number {
  switch (slide.kind) {
    case "view":
      return slide.steps.length;
    case "statements":
      return slide.statements.length;
    case "opening":
    case "question":
    case "exercise":
      return 2;
    case "quote":
      return 1;
    case "close":
      return slide.points.length;
  }
}

function isAt({ position, steps }: Shown, { slide, step }: Position): boolean {
  return position.slide === slide && position.step === step && steps[slide] === step;
}

/** A change of step discards the view chosen by hand at the step before. */
function moveTo({ steps, views }: Shown, position: Position): Pick<Shown, "position" | "steps" | "views"> {
  const { slide, step } = position;
  const { [slide]: byHand, ...others } = views;
  const isStep = (steps[slide] ?? 0) !== step;
  return { position, steps: { ...steps, [slide]: step }, views: isStep ? others : views };
}

/** Once the clock has started, the plan of the slides up to the current one stays as it was. */
function planAnew(slides: readonly Slide[], shown: Shown, now: number): Partial<Shown> {
  const { minutes, ownSeconds, clock, position } = shown;
  const anew = listLeftOut(planDeck(slides, minutes, ownSeconds));
  if (!hasBegun(clock)) return { minutes, ownSeconds, clock, leftOut: anew };
  const at = slides.findIndex(({ id }) => id === position.slide);
  const told = new Set(slides.slice(0, at + 1).map(({ id }) => id));
  const leftOut = [...shown.leftOut.filter((id) => told.has(id)), ...anew.filter((id) => !told.has(id))];
  return { minutes, ownSeconds, clock, ...leaveOut(slides, { ...shown, leftOut }, now) };
}

function leaveOut(slides: readonly Slide[], shown: Shown, now: number): Pick<Shown, "leftOut"> {
  const plan = replan(readPlan(slides, shown), shown.position.slide, toElapsed(shown.clock, now) / 1000);
  return { leftOut: listLeftOut(plan) };
}
