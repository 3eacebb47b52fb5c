import { describe, expect, it } from "vitest";
import { listLeftOut, planDeck, readPlan, replan, sumTalk } from "../../src/present/plan";
import { entriesOf } from "../data/entries";
import { deck } from "./slides";

const story = entriesOf("story");

describe("planDeck", () => {
  it("all slides are included without a time", () => {
    expect(listLeftOut(planDeck(deck, undefined))).toEqual([]);
  });

  it("should-slides come before could-slides, whatever their order in the story", () => {
    expect(listLeftOut(planDeck(deck, 5))).toEqual(["third"]);
  });

  it("a should-slide that does not fit leaves its time to a later one that does", () => {
    expect(listLeftOut(planDeck(deck, 3))).toEqual(["second", "third"]);
  });

  it("a could-slide fills the remaining time", () => {
    expect(listLeftOut(planDeck(deck, 3.5, { second: 200 }))).toEqual(["second"]);
  });

  it("every must-slide stays, and the shortage is reported", () => {
    const plan = planDeck(deck, 1);
    expect(listLeftOut(plan)).toEqual(["second", "third", "fourth"]);
    expect(plan.spare).toBe(-30);
  });

  it("slides are not stretched: the remaining time is for talk", () => {
    const plan = planDeck(deck, 10);
    expect(plan.slides.map(({ seconds }) => seconds)).toEqual([60, 120, 30, 90, 30]);
    expect(plan.spare).toBe(270);
  });

  it("the speaker's own timings replace those of the story", () => {
    expect(listLeftOut(planDeck(deck, 5, { second: 60 }))).toEqual([]);
  });

  it("in an empty deck all the time is for talk", () => {
    expect(planDeck([], 7)).toEqual({ minutes: 7, slides: [], spare: 420 });
  });

  it("each slide has its talk time if all must-slides have theirs", () => {
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

  it("leaves talk time on every slide in 20 minutes, and shows the comparable values", () => {
    const slides = planned(20);
    expect(slides.every(({ talk }) => talk >= 30)).toBe(true);
    expect(slides.map(({ id }) => id)).toEqual(expect.arrayContaining(["comparable", "offer"]));
    expect(slides.map(({ id }) => id)).not.toContain("exercise");
  });

  it("includes everything in 45 minutes, with the exercise", () => {
    expect(planned(45)).toHaveLength(story.length);
    expect(planned(45).map(({ id }) => id)).toContain("exercise");
  });

  it("mentions the offer of cooperation in any plan: Elemesov's fact is among the points for tomorrow", () => {
    const close = story.find(({ id }) => id === "tomorrow");
    const told = close?.kind === "close" ? close.points.at(-1) : undefined;
    expect(told?.ru).toMatch(/по\sсловам Елемесова, вузы и\sшколы/);
    expect(told?.en).toMatch(/Elemesov said that universities and schools/);
    for (const minutes of [7, 20, 45]) expect(planned(minutes).at(-1)?.id).toBe("tomorrow");
  });

  it("starts with a question, ends with actions, and asks the audience on every slide", () => {
    expect([story[0]?.kind, story.at(-1)?.kind]).toEqual(["opening", "close"]);
    expect(story.filter(({ kind }) => kind === "question").length).toBeGreaterThanOrEqual(6);
    for (const { prompt } of story) for (const words of Object.values(prompt)) expect(words).toMatch(/\?$/);
  });
});

describe("replan", () => {
  it("no slide is left out while the rest fits", () => {
    expect(listLeftOut(replan(planDeck(deck, 6), "first", 90))).toEqual([]);
  });

  it("could-slides are left out first, then should-slides from the end", () => {
    expect(listLeftOut(replan(planDeck(deck, 6), "first", 100))).toEqual(["third"]);
    expect(listLeftOut(replan(planDeck(deck, 6), "first", 130))).toEqual(["third", "fourth"]);
    expect(listLeftOut(replan(planDeck(deck, 6), "first", 240))).toEqual(["second", "third", "fourth"]);
  });

  it("a must-slide or a slide already shown is never left out", () => {
    expect(listLeftOut(replan(planDeck(deck, 6), "third", 6000))).toEqual(["fourth"]);
  });

  it("without a limit the time does not run over", () => {
    expect(listLeftOut(replan(planDeck(deck, undefined), "first", 6000))).toEqual([]);
  });

  it("slides left out before stay so", () => {
    const plan = readPlan(deck, { minutes: 6, leftOut: ["second"], ownSeconds: {} });
    expect(listLeftOut(replan(plan, "first", 10))).toEqual(["second"]);
  });
});
