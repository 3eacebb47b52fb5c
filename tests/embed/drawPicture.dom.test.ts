import { describe, expect, it, test } from "vitest";
import { drawUnstyled, pictured } from "./pictures";

const textOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
    .map(([, text = ""]) => text.replace(/<[^>]+>/g, ""))
    .join(" ");

describe("drawPicture", () => {
  it.each(pictured)("has the title, the description and the source of %s", (_, change) => {
    const svg = drawUnstyled(change);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img"/);
    expect(svg).toMatch(/<title id="picture-title">.{10,}?<\/title><desc id="picture-desc">.{50,}?<\/desc>/);
    expect(textOf(svg)).toMatch(
      /(Источники?|Sources?): .+ · (Атлас добровольчества СНГ|CIS Volunteering Atlas)/s,
    );
  });

  test("draws the pattern for missing values and labels it in the legend", () => {
    const svg = drawUnstyled({ figure: "map", lens: "redcross", year: 2021 });
    expect(svg).toMatch(/data-outline="MDA"[^>]*fill="url\(#[^"]+-missing\)"/);
    expect(textOf(svg)).toContain("нет данных");
  });

  test("labels a gap in the chart", () => {
    expect(textOf(drawUnstyled({ figure: "growth", country: "MDA" }))).toContain("нет данных");
  });

  test("labels the thresholds of the scale", () => {
    const svg = drawUnstyled({ figure: "map", lens: "survey", language: "en" });
    for (const edge of ["0%", "10%", "50%"]) expect(textOf(svg)).toContain(edge);
  });

  test("draws the same picture twice", () => {
    expect(drawUnstyled({ figure: "map" })).toBe(drawUnstyled({ figure: "map" }));
  });

  test("throws if the chart was not drawn", () => {
    expect(() => drawUnstyled({ figure: "growth", country: "XXX" })).toThrow();
  });
});
