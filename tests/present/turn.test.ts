import { describe, expect, it } from "vitest";
import { createDeckStore } from "../../src/present/deckStore";
import { timeSlides } from "../../src/present/timeSlides";
import { countPlanned, findStep, turn } from "../../src/present/turn";
import { deck } from "./slides";

describe("findStep", () => {
  it("goes through the steps of a slide, then past the slides left out", () => {
    const leftOut = ["second", "third"];
    const from = (slide: string, step: number, direction: 1 | -1) =>
      findStep(deck, { position: { slide, step }, leftOut }, direction);
    expect(from("first", 0, 1)).toEqual({ slide: "first", step: 1 });
    expect(from("first", 1, 1)).toEqual({ slide: "fourth", step: 0 });
    expect(from("fourth", 0, -1)).toEqual({ slide: "first", step: 1 });
    expect(from("last", 1, 1)).toBeUndefined();
    expect(from("first", 0, -1)).toBeUndefined();
  });
});

describe("countPlanned", () => {
  it("counts the planned slides, and one shown outside the plan", () => {
    const leftOut = ["second", "third"];
    const at = (slide: string) => countPlanned(deck, { position: { slide, step: 0 }, leftOut });
    expect(at("fourth")).toEqual({ number: 2, count: 3 });
    expect(at("third")).toEqual({ number: 2, count: 4 });
  });
});

describe("turn", () => {
  it("the first move starts the clock, and a late move leaves out later slides", () => {
    const store = createDeckStore(deck);
    store.getState().planFor(6, 0);
    turn(store, deck, 1, 1000);
    expect(store.getState().clock).toEqual({ startedAt: 1000, before: 0 });
    turn(store, deck, 1, 1000 + 130_000);
    expect(store.getState()).toMatchObject({ position: { slide: "second" }, leftOut: ["third", "fourth"] });
  });

  it("a new time replans the slides to come; from the beginning, all slides", () => {
    const store = createDeckStore(deck);
    store.getState().startClock(0);
    store.getState().goTo({ slide: "third", step: 0 });
    store.getState().planFor(1, 0);
    expect(store.getState().leftOut).toEqual(["fourth"]);
    store.getState().resetClock();
    expect(store.getState().leftOut).toEqual(["second", "third", "fourth"]);
  });
});

describe("timeSlides", () => {
  it("measures slides over all visits, but not those skipped", () => {
    const store = createDeckStore(deck);
    let now = 0;
    const wait = (seconds: number) => {
      now += seconds * 1000;
    };
    store.getState().startClock(now);
    const stop = timeSlides(store, () => now);
    wait(40);
    store.getState().goTo({ slide: "second", step: 0 });
    wait(2);
    store.getState().goTo({ slide: "first", step: 1 });
    wait(5);
    store.getState().pauseClock(now);
    wait(500);
    stop();
    expect(store.getState().ownSeconds).toEqual({ first: 45 });
  });
});
