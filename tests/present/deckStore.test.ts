import { describe, expect, it } from "vitest";
import { countSteps, createDeckStore } from "../../src/present/deckStore";
import { entriesOf } from "../data/entries";

const slides = entriesOf("story");

const slideWith = (id: string) => {
  const slide = slides.find((one) => one.id === id);
  if (slide === undefined) throw new Error(`no slide has the id ${id}`);
  return slide;
};

describe(countSteps, () => {
  it("counts views, statements, points, and the second steps of an opening, a question or an exercise", () => {
    const ids = ["map", "numbers", "opening", "draw", "exercise", "words", "tomorrow"];
    expect(ids.map((id) => countSteps(slideWith(id)))).toEqual([3, 4, 2, 2, 2, 1, 4]);
  });
});

describe(createDeckStore, () => {
  it("starts before the first step of the first slide", () => {
    expect(createDeckStore(slides).getState().position).toEqual({ slide: "opening", step: 0 });
  });

  it("has an empty position without slides", () => {
    expect(createDeckStore([]).getState().position).toEqual({ slide: "", step: 0 });
  });

  it("keeps a choice made on a slide until its next step", () => {
    const deck = createDeckStore(slides);
    deck.getState().goTo({ slide: "map", step: 0 });
    deck.getState().lookAt("map", "/embed/map/redcross/?country=uzb");
    deck.getState().goTo({ slide: "tomorrow", step: 0 });
    deck.getState().goTo({ slide: "map", step: 0 });
    expect(deck.getState().views).toEqual({ map: "/embed/map/redcross/?country=uzb" });
    deck.getState().goTo({ slide: "map", step: 1 });
    expect(deck.getState().views).toEqual({});
  });

  it("keeps a timer for each exercise: it runs, pauses, continues, and restarts", () => {
    const deck = createDeckStore(slides);
    const { toggleTimer, resetTimer } = deck.getState();
    const timer = () => deck.getState().timers.exercise;
    toggleTimer("exercise", 1000);
    expect(timer()).toEqual({ startedAt: 1000, before: 0 });
    toggleTimer("exercise", 61_000);
    expect(timer()).toEqual({ startedAt: undefined, before: 60_000 });
    toggleTimer("exercise", 99_000);
    expect(timer()).toEqual({ startedAt: 99_000, before: 60_000 });
    resetTimer("exercise");
    expect(timer()).toBeUndefined();
  });

  it("does not notify of a step that is already current", () => {
    const deck = createDeckStore(slides);
    deck.getState().goTo({ slide: "map", step: 1 });
    const before = deck.getState();
    deck.getState().goTo({ slide: "map", step: 1 });
    expect(deck.getState()).toBe(before);
  });
});
