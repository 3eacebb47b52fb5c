import { describe, expect, it } from "vitest";
import { listLeftOut, planDeck, readPlan, replan } from "../../src/present/plan";
import { entriesOf } from "../data/entries";
import { deck } from "./slides";

const story = entriesOf("story");

describe("planDeck", () => {
  it("all slides are in where no time is named", () => {
    expect(listLeftOut(planDeck(deck, undefined))).toEqual([]);
  });

  it("shoulds come before coulds, whatever their order in the story", () => {
    expect(listLeftOut(planDeck(deck, 5))).toEqual(["third"]);
  });

  it("a should that does not fit leaves its time to a later one that does", () => {
    expect(listLeftOut(planDeck(deck, 3))).toEqual(["second", "third"]);
  });

  it("a could fills what is left of the time", () => {
    expect(listLeftOut(planDeck(deck, 3.5, { second: 200 }))).toEqual(["second"]);
  });

  it("every must stays, and what is short is said", () => {
    const plan = planDeck(deck, 1);
    expect(listLeftOut(plan)).toEqual(["second", "third", "fourth"]);
    expect(plan.spare).toBe(-30);
  });

  it("slides are not stretched: what is left of the time is for talk", () => {
    const plan = planDeck(deck, 10);
    expect(plan.slides.map(({ seconds }) => seconds)).toEqual([60, 120, 30, 90, 30]);
    expect(plan.spare).toBe(270);
  });

  it("the speaker's own seconds count instead of those of the story", () => {
    expect(listLeftOut(planDeck(deck, 5, { second: 60 }))).toEqual([]);
  });

  it("an empty deck has all its time for talk", () => {
    expect(planDeck([], 7)).toEqual({ minutes: 7, slides: [], spare: 420 });
  });

  it.each([
    [7, 6],
    [20, 13],
    [45, 15],
  ])("the training takes %i minutes with %i slides", (minutes, count) => {
    const plan = planDeck(story, minutes);
    expect(plan.slides.filter(({ isIn }) => isIn)).toHaveLength(count);
    expect(plan.spare).toBeGreaterThanOrEqual(0);
  });
});

describe("replan", () => {
  it("nothing is left out while the rest fits", () => {
    expect(listLeftOut(replan(planDeck(deck, 6), "first", 90))).toEqual([]);
  });

  it("coulds go first, then shoulds from the end", () => {
    expect(listLeftOut(replan(planDeck(deck, 6), "first", 100))).toEqual(["third"]);
    expect(listLeftOut(replan(planDeck(deck, 6), "first", 130))).toEqual(["third", "fourth"]);
    expect(listLeftOut(replan(planDeck(deck, 6), "first", 240))).toEqual(["second", "third", "fourth"]);
  });

  it("a must is never left out, nor what was shown", () => {
    expect(listLeftOut(replan(planDeck(deck, 6), "third", 6000))).toEqual(["fourth"]);
  });

  it("without a limit no time runs over", () => {
    expect(listLeftOut(replan(planDeck(deck, undefined), "first", 6000))).toEqual([]);
  });

  it("what was left out before stays so", () => {
    const plan = readPlan(deck, { minutes: 6, leftOut: ["second"], ownSeconds: {} });
    expect(listLeftOut(replan(plan, "first", 10))).toEqual(["second"]);
  });
});
