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
  it("counts the views of a figure, the statements, and the reveal of a question", () => {
    expect(["map", "network", "draw", "sources"].map((id) => countSteps(slideWith(id)))).toEqual([
      3, 4, 2, 1,
    ]);
  });
});

describe(createDeckStore, () => {
  it("begins before the first step of the first slide", () => {
    expect(createDeckStore(slides).getState().position).toEqual({ slide: "draw", step: 0 });
  });

  it("has no place to be in without slides", () => {
    expect(createDeckStore([]).getState().position).toEqual({ slide: "", step: 0 });
  });

  it("keeps what hands have chosen on a slide until its next step", () => {
    const deck = createDeckStore(slides);
    deck.getState().goTo({ slide: "map", step: 0 });
    deck.getState().lookAt("map", "/embed/map/redcross/?country=uzb");
    deck.getState().goTo({ slide: "sources", step: 0 });
    deck.getState().goTo({ slide: "map", step: 0 });
    expect(deck.getState().views).toEqual({ map: "/embed/map/redcross/?country=uzb" });
    deck.getState().goTo({ slide: "map", step: 1 });
    expect(deck.getState().views).toEqual({});
  });

  it("tells nobody of a step that it stands at already", () => {
    const deck = createDeckStore(slides);
    deck.getState().goTo({ slide: "map", step: 1 });
    const before = deck.getState();
    deck.getState().goTo({ slide: "map", step: 1 });
    expect(deck.getState()).toBe(before);
  });
});
