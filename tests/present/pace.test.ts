import { describe, expect, it } from "vitest";
import { toPace, toRemaining } from "../../src/present/pace";
import { planDeck } from "../../src/present/plan";
import { writeClock, writePace } from "../../src/present/writeTimes";
import { speaker as en } from "../../src/text/en/speaker";
import { speaker as ru } from "../../src/text/ru/speaker";
import { deck } from "./slides";

const all = planDeck(deck, undefined);
const at = (slide: string, step: number, elapsedSeconds: number) => ({
  slide,
  step,
  steps: 2,
  elapsedSeconds,
});

describe("toPace", () => {
  it.each([
    [60, 0],
    [119, 0],
    [120, 0],
    [135, 15],
    [40, -20],
  ])("on the first step of a slide from 60 to 180 s, %i s are %i s behind", (elapsed, behind) => {
    expect(toPace(all, at("second", 0, elapsed))).toBe(behind);
  });

  it("the second step has the second half of the time", () => {
    expect(toPace(all, at("second", 1, 100))).toBe(-20);
  });

  it("talk time can be used before the talk is behind", () => {
    expect(toPace(planDeck(deck, 10), at("first", 0, 300))).toBe(0);
    expect(toPace(planDeck(deck, 10), at("first", 0, 310))).toBe(10);
  });

  it("omitted slides take no time", () => {
    expect(toPace(planDeck(deck, 3), at("fourth", 0, 60))).toBe(0);
  });
});

describe("toRemaining", () => {
  it("is the planned time if there is one, otherwise that of the slides", () => {
    expect(toRemaining(planDeck(deck, 7), 60)).toBe(360);
    expect(toRemaining(all, 60)).toBe(270);
    expect(toRemaining(planDeck(deck, 1), 70)).toBe(-10);
  });
});

describe("writePace", () => {
  it.each([
    [80, "на 1 мин 20 с позади", "1 min 20 s behind"],
    [-45, "на 45 с впереди", "45 s ahead"],
    [120, "на 2 мин позади", "2 min behind"],
    [0, "по плану", "on time"],
  ])("%i s: %s, %s", (pace, russian, english) => {
    expect(writePace(pace, ru).replaceAll("\u00a0", " ")).toBe(russian);
    expect(writePace(pace, en).replaceAll("\u00a0", " ")).toBe(english);
  });
});

describe("writeClock", () => {
  it.each([
    [0, "0:00"],
    [425, "7:05"],
    [3750.9, "1:02:30"],
  ])("%d s: %s", (seconds, written) => {
    expect(writeClock(seconds)).toBe(written);
  });
});
