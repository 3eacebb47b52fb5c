import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answers } from "../model/answers";
import type { Slide } from "../model/story";
import { type Clock, hasBegun, idleClock, pauseClock, startClock, toElapsed, toggleClock } from "./clock";
import { listLeftOut, type OwnSeconds, planDeck, readPlan, replan } from "./plan";

/** Where the speaker is: a slide by its id, and a step of it, counted from 0. */
export interface Position {
  readonly slide: string;
  readonly step: number;
}

/** What is shown: all of it is the same in each window of a deck. */
export interface Shown {
  readonly position: Position;
  /** The steps that each slide stands at, by its id; 0 where it has not been shown. */
  readonly steps: Readonly<Record<string, number>>;
  /** The addresses of embeds that figures were taken to by hand, by the ids of their slides. */
  readonly views: Readonly<Record<string, string>>;
  /** What the room has answered, by the ids of questions. */
  readonly answers: Readonly<Record<string, Answers>>;
  readonly isBlack: boolean;
  /** How long the deck may take; undefined: as long as all its slides do. */
  readonly minutes: number | undefined;
  /** The ids of slides that there is no time for. */
  readonly leftOut: readonly string[];
  readonly ownSeconds: OwnSeconds;
  readonly clock: Clock;
  /** The timers of exercises, by the ids of their slides; a slide without has one that has not begun. */
  readonly timers: Readonly<Record<string, Clock>>;
}

interface Actions {
  readonly goTo: (position: Position) => void;
  /** A figure of a slide was taken to another view by hand; undefined: back to that of its step. */
  readonly lookAt: (slide: string, address: string | undefined) => void;
  readonly answer: (question: string, answers: Answers) => void;
  readonly blacken: (isBlack: boolean) => void;
  /** Takes over what another window shows, or what was shown before. */
  readonly show: (shown: Shown) => void;
  /** Plans the deck for so many minutes; of one that has begun, only what is to come. Undefined: all of it. */
  readonly planFor: (minutes: number | undefined, now: number) => void;
  /** Leaves out what there is no time for any more. */
  readonly keepTime: (now: number) => void;
  readonly startClock: (now: number) => void;
  readonly pauseClock: (now: number) => void;
  /** Back to a clock that has not begun, with the whole plan. */
  readonly resetClock: () => void;
  /** Starts the timer of an exercise, or pauses it where it runs. */
  readonly toggleTimer: (slide: string, now: number) => void;
  readonly resetTimer: (slide: string) => void;
  /** Keeps how long slides took, and plans by that. */
  readonly timeSlides: (ownSeconds: OwnSeconds, now: number) => void;
}

export type Deck = Shown & Actions;
export type DeckStore = StoreApi<Deck>;

/** The one store of a deck: where its speaker is, never what the slides say. */
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

/** What is shown, without anything that comes with it. */
export function pickShown(deck: Shown): Shown {
  const { position, steps, views, answers, isBlack, minutes, leftOut, ownSeconds, clock, timers } = deck;
  return { position, steps, views, answers, isBlack, minutes, leftOut, ownSeconds, clock, timers };
}

/** How many steps a slide has. */
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

/** A step shows its own view, whatever hands have done to the one before. */
function moveTo({ steps, views }: Shown, position: Position): Pick<Shown, "position" | "steps" | "views"> {
  const { slide, step } = position;
  const { [slide]: byHand, ...others } = views;
  const isStep = (steps[slide] ?? 0) !== step;
  return { position, steps: { ...steps, [slide]: step }, views: isStep ? others : views };
}

/** What was told stays as it was, once the clock has begun. */
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
