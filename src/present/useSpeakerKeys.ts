import { useLayoutEffect } from "react";
import type { Slide } from "../model/story";
import type { DeckStore } from "./deckStore";
import { judgeKeys } from "./isMeant";
import { areLettersOn, isCharacter } from "./letterKeys";
import { moveAt, turn } from "./turn";

/** The keys of the show also work in the speaker view, by their position in any keyboard layout. */
export function useSpeakerKeys(store: DeckStore, slides: readonly Slide[]): void {
  // A layout effect: the keys work from the first paint on.
  useLayoutEffect(() => {
    const judge = judgeKeys();
    const press = (event: KeyboardEvent) => {
      const act = actions[event.code];
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!judge.isForDeck(event) || (isCharacter(event) && !areLettersOn())) return;
      event.preventDefault();
      act(store, slides, event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("keydown", press);
      judge.stop();
    };
  }, [store, slides]);
}

type Act = (store: DeckStore, slides: readonly Slide[], way: 1 | -1) => void;

const forward: Act = (store, slides) => turn(store, slides, 1, Date.now());
const back: Act = (store, slides) => turn(store, slides, -1, Date.now());
const toSlide =
  (index: 0 | -1): Act =>
  (store, slides) => {
    const slide = slides.at(index)?.id;
    if (slide !== undefined) moveAt(store, { slide, step: 0 }, Date.now());
  };

const black: Act = (store) => store.getState().blacken(!store.getState().isBlack);

/** The keys that move the show or black it out; a clicker sends a full stop for black. */
const actions: Readonly<Record<string, Act>> = {
  ArrowRight: forward,
  ArrowDown: forward,
  PageDown: forward,
  KeyN: forward,
  KeyL: forward,
  KeyJ: forward,
  Space: (store, slides, way) => turn(store, slides, way, Date.now()),
  ArrowLeft: back,
  ArrowUp: back,
  PageUp: back,
  KeyP: back,
  KeyH: back,
  KeyK: back,
  Home: toSlide(0),
  End: toSlide(-1),
  KeyB: black,
  KeyV: black,
  Period: black,
};
