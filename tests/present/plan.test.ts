import { describe, expect, it } from "vitest";
import { listLeftOut, planDeck, readPlan, replan, sumTalk } from "../../src/present/plan";
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

  it("each slide has its time for talk, where all musts have it", () => {
    const talked = deck.map((slide) => ({ ...slide, talk: 30 }));
    expect(planDeck(talked, 2.4).slides.map(({ seconds, talk }) => [seconds, talk])).toContainEqual([60, 0]);
    const plan = planDeck(talked, 2.5);
    expect(plan.slides.map(({ seconds }) => seconds)).toEqual([90, 150, 60, 120, 60]);
    expect(listLeftOut(plan)).toEqual(["second", "third", "fourth"]);
    expect(plan.spare).toBe(0);
    expect(sumTalk(plan.slides)).toBe(60);
  });
});

describe("the training", () => {
  const planned = (minutes: number) => {
    const plan = planDeck(story, minutes);
    expect(plan.spare).toBeGreaterThanOrEqual(0);
    return plan.slides.filter(({ isIn }) => isIn);
  };

  it("keeps its idea in 7 minutes: the contradiction, both countries, a question first and tomorrow last", () => {
    const ids = planned(7).map(({ id }) => id);
    expect(ids).toEqual([
      ...["opening", "draw", "finding", "minister", "contradiction"],
      ...["initiatives", "uzbekistan", "words", "tomorrow"],
    ]);
  });

  it("leaves talk in every slide of 20 minutes, and shows what can be compared", () => {
    const slides = planned(20);
    expect(slides.every(({ talk }) => talk >= 30)).toBe(true);
    expect(slides.map(({ id }) => id)).toEqual(expect.arrayContaining(["comparable", "offer"]));
    expect(slides.map(({ id }) => id)).not.toContain("exercise");
  });

  it("carries all of it in 45 minutes, the exercise with it", () => {
    expect(planned(45)).toHaveLength(story.length);
    expect(planned(45).map(({ id }) => id)).toContain("exercise");
  });

  it("tells the offer of cooperation however little time there is: a fact of Elemesov's is among what to do tomorrow", () => {
    const close = story.find(({ id }) => id === "tomorrow");
    const told = close?.kind === "close" ? close.points.at(-1) : undefined;
    expect(told?.ru).toMatch(/по\sсловам Елемесова, вузы и\sшколы/);
    expect(told?.en).toMatch(/Elemesov said that universities and schools/);
    for (const minutes of [7, 20, 45]) expect(planned(minutes).at(-1)?.id).toBe("tomorrow");
  });

  it("begins by asking, ends with what to do, and asks the room on every slide", () => {
    expect([story[0]?.kind, story.at(-1)?.kind]).toEqual(["opening", "close"]);
    expect(story.filter(({ kind }) => kind === "question").length).toBeGreaterThanOrEqual(6);
    for (const { prompt } of story) for (const words of Object.values(prompt)) expect(words).toMatch(/\?$/);
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
