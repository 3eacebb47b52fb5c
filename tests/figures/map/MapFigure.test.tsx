import { describe, expect, it } from "vitest";
import { MapFigure } from "../../../src/figures/map/MapFigure";
import { TileFigure } from "../../../src/figures/map/TileFigure";
import { drawMap, toPicture } from "./drawing";

describe(MapFigure, () => {
  it.each([
    ["redcross", {}],
    ["redcross-2019-kazakhstan", { year: 2019, country: "KAZ" }],
    ["redcross-phone", { width: 328 }],
    ["survey-central-asia-phone", { lens: "survey", frame: "central-asia", width: 328 }],
    ["status-caucasus", { lens: "status", frame: "caucasus" }],
    ["article", { lens: "article", event: "forum", place: "birobidzhan" }],
    ["article-phone-en", { lens: "article", width: 358, language: "en" }],
  ] as const)("draws %s", async (name, view) => {
    await expect(toPicture(drawMap(view))).toMatchFileSnapshot(`${name}.svg`);
  });

  it("has the frame's transform in the prerendered markup, not the identity", () => {
    const [, x, y, k] =
      /<g transform="translate\((\S+) (\S+)\) scale\((\S+)\)" data-unit="0.01"/.exec(
        drawMap({ frame: "central-asia" }),
      ) ?? [];
    expect([x, y, k].map((number) => Number(number).toFixed(2))).toEqual(["-85.35", "-575.57", "0.02"]);
  });

  it("writes no style attribute, which a strict policy would block", () => {
    expect(drawMap({ country: "KAZ" }).includes("style=")).toBe(false);
  });

  it("has one tab stop for countries and one for cities", () => {
    expect(drawMap().match(/tabindex="0"/g)).toHaveLength(2);
  });
});

describe(TileFigure, () => {
  it.each([
    ["tiles-2019", { year: 2019, country: "UZB" }],
    ["tiles-survey-phone", { lens: "survey", width: 328 }],
  ] as const)("draws %s", async (name, view) => {
    await expect(toPicture(drawMap({ ...view, layout: "tiles" }))).toMatchFileSnapshot(`${name}.svg`);
  });
});
