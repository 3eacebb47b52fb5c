import { describe, expect, test } from "vitest";
import { toPictureWords } from "../../src/embed/pictureWords";
import type { View } from "../../src/model/view";
import { toRequest } from "./pictures";

const wordsOf = (change: Partial<View>) => {
  const { view, ...wording } = toRequest(change);
  return toPictureWords(view, wording);
};

describe("toPictureWords", () => {
  test("names every source and the atlas", () => {
    expect(wordsOf({ figure: "growth" }).source).toBe(
      "Источники: Исполнительный комитет СНГ, Казинформ, The Astana Times, The Astana Times (2), Казинформ (2), КИСИ, BAQ.KZ, BAQ.KZ (2) · Атлас добровольчества СНГ",
    );
    expect(wordsOf({ figure: "growth", others: false }).source).toBe(
      "Источник: Исполнительный комитет СНГ · Атлас добровольчества СНГ",
    );
    expect(wordsOf({ figure: "map", lens: "survey", language: "en" }).source).toBe(
      "Sources: Charities Aid Foundation (CAF), GeoNames · CIS Volunteering Atlas",
    );
  });

  test("names the speaker, then the doubt about the finding", () => {
    const { title, by, subtitle } = wordsOf({ figure: "growth" });
    expect(by).toMatch(/^По\sсловам Национальной волонтёрской сети Казахстана$/);
    expect(title).toMatch(
      /^По\sсловам Национальной волонтёрской сети Казахстана, в\s2023\sгоду .+ чем в\s2022-м$/,
    );
    expect(subtitle[0]).toContain("Елемесов");
    expect(subtitle[1]).toContain("200");
  });

  test("has a note on neutral borders for each map", () => {
    expect(wordsOf({ figure: "map" }).notes.join()).toContain("не выражают позиции авторов");
    expect(wordsOf({ figure: "timeline" }).notes).toEqual([]);
  });

  test("credits the survey with its rights notice, and the source of the city coordinates", () => {
    expect(wordsOf({ figure: "map", lens: "survey", language: "en" }).notes.join()).toMatch(
      /Gallup World Poll; CAF World Giving Index, 2018 and 2022\. CAF reserves its rights\..*Coordinates of cities: GeoNames, CC BY 4\.0\./,
    );
  });

  test("describes the values in sentences for screen readers", () => {
    const { description } = wordsOf({ figure: "map", lens: "redcross", year: 2021 });
    expect(description).toContain("2021 год. Азербайджан: 2,34");
    expect(description).toContain("Молдова: нет данных за 2021 год.");
    expect(wordsOf({ figure: "timeline", language: "en" }).description).toContain(
      "Start of the Year of the Volunteer Movement (Moscow, December\u00a02023).",
    );
  });
});
