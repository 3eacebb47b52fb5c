import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answers } from "../model/answers";
import type { Slide } from "../model/story";

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
}

interface Actions {
  readonly goTo: (position: Position) => void;
  /** A figure of a slide was taken to another view by hand; undefined: back to that of its step. */
  readonly lookAt: (slide: string, address: string | undefined) => void;
  readonly answer: (question: string, answers: Answers) => void;
  readonly blacken: (isBlack: boolean) => void;
  /** Takes over what another window shows, or what was shown before. */
  readonly show: (shown: Shown) => void;
}

export type Deck = Shown & Actions;
export type DeckStore = StoreApi<Deck>;

/** The one store of a deck: where its speaker is, never what the slides say. */
export function createDeckStore(slides: readonly Slide[]): DeckStore {
  return createStore<Deck>()((set) => ({
    position: { slide: slides[0]?.id ?? "", step: 0 },
    steps: {},
    views: {},
    answers: {},
    isBlack: false,
    goTo: (position) => set((deck) => (isAt(deck, position) ? deck : { ...moveTo(deck, position) })),
    lookAt: (slide, address) =>
      set(({ views: { [slide]: before, ...others } }) => ({
        views: address === undefined ? others : { ...others, [slide]: address },
      })),
    answer: (question, given) => set(({ answers }) => ({ answers: { ...answers, [question]: given } })),
    blacken: (isBlack) => set({ isBlack }),
    show: (shown) => set(shown),
  }));
}

/** How many steps a slide has. */
export function countSteps(slide: Slide): number {
  switch (slide.kind) {
    case "view":
      return slide.steps.length;
    case "statements":
      return slide.statements.length;
    case "question":
      return 2;
    case "sources":
      return 1;
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
