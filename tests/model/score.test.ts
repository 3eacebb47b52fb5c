import { describe, expect, it } from "vitest";
import type { Truth } from "../../src/model/answers";
import { toMiss, toScore, toTotalScore } from "../../src/model/score";
import type { Qualifier } from "../../src/model/statement";

const said = (value: number, qualifier: Qualifier = "exact"): Truth => ({ id: "said", value, qualifier });
const scoreOf = (value: number, truth: Truth) => toScore({ kind: "guess", values: [value] }, truth);

describe("toMiss", () => {
  it("compares the median of the audience with the stated value", () => {
    expect(toMiss([180, 210, 900], said(240))).toEqual({
      answer: 210,
      difference: -30,
      share: 0.125,
      verdict: "low",
    });
  });

  it("is undefined without answers", () => {
    expect(toMiss([], said(240))).toBeUndefined();
  });

  it.each<[answer: number, qualifier: Qualifier, verdict: string]>([
    [200, "exact", "exact"],
    [201, "exact-as-said", "high"],
    [200, "more-than", "exact"],
    [350, "more-than", "allowed"],
    [199, "more-than", "low"],
    [150, "up-to", "allowed"],
    [201, "up-to", "high"],
    [219, "about", "allowed"],
    [221, "about", "high"],
    [181, "approximate-as-said", "allowed"],
    [179, "approximate-as-said", "low"],
  ])("%s for 200 stated as %s is %s", (answer, qualifier, verdict) => {
    expect(toMiss([answer], said(200, qualifier))?.verdict).toBe(verdict);
  });

  it("has no share for a value of 0", () => {
    expect(toMiss([3], said(0))).toMatchObject({ difference: 3, share: undefined });
  });
});

describe("toScore", () => {
  it("falls from 100 with the distance, down to 0", () => {
    expect([36, 27, 45, 0, 72, 100].map((value) => scoreOf(value, said(36)))).toEqual([100, 75, 75, 0, 0, 0]);
  });

  it("falls half as fast for an open qualifier", () => {
    expect([180, 200, 220, 300, 1000].map((value) => scoreOf(value, said(200, "more-than")))).toEqual([
      90, 100, 95, 75, 0,
    ]);
    expect(scoreOf(210, said(200, "about"))).toBe(97.5);
  });

  it("is the share of right votes", () => {
    expect(toScore({ kind: "choice", votes: { said: 12, other: 18 } }, said(200))).toBe(40);
    expect(toScore({ kind: "choice", votes: { other: 18 } }, said(200))).toBe(0);
  });

  it("is undefined without answers", () => {
    expect(toScore({ kind: "choice", votes: { said: 0 } }, said(200))).toBeUndefined();
    expect(toScore({ kind: "line", values: [] }, said(200))).toBeUndefined();
  });
});

describe("toTotalScore", () => {
  it("is the mean of the answered questions", () => {
    expect(toTotalScore([100, undefined, 50])).toBe(75);
    expect(toTotalScore([undefined])).toBeUndefined();
  });
});
