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
      "Источник: Исполнительный комитет СНГ, Казинформ, The Astana Times, КИСИ, BAQ.kz · Атлас добровольчества СНГ",
    );
    expect(wordsOf({ figure: "growth", others: false }).source).toBe(
      "Источник: Исполнительный комитет СНГ · Атлас добровольчества СНГ",
    );
    expect(wordsOf({ figure: "map", lens: "survey", language: "en" }).source).toBe(
      "Source: Charities Aid Foundation (CAF) · CIS Volunteering Atlas",
    );
  });

  test("says who said it, and then what speaks against it", () => {
    const { title, by, subtitle } = wordsOf({ figure: "growth" });
    expect(by).toMatch(/^По\sсловам Национальной волонтёрской сети Казахстана$/);
    expect(title).toMatch(
      /^По\sсловам Национальной волонтёрской сети Казахстана, в\s2023\sгоду .+ чем в\s2022-м$/,
    );
    expect(subtitle[0]).toContain("Елемесов");
    expect(subtitle[1]).toContain("200");
  });

  test("says under each map that its borders take no side", () => {
    expect(wordsOf({ figure: "map" }).notes.join()).toContain("не выражают позиции авторов");
    expect(wordsOf({ figure: "timeline" }).notes).toEqual([]);
  });

  test("tells the values to those who do not see them, in sentences", () => {
    const { description } = wordsOf({ figure: "map", lens: "redcross" });
    expect(description).toContain("2021 год. Армения: 1,72");
    expect(description).toContain("Молдова: нет данных за 2021 год.");
    expect(wordsOf({ figure: "timeline", language: "en" }).description).toContain(
      "CIS year opens (Moscow, December\u00a02023).",
    );
  });
});
