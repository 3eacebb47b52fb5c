import { describe, expect, test } from "vitest";
import { byId } from "../../src/catalog/catalog";
import { catalog } from "../../src/catalog/dataset";
import { formatSpeakers, formatSpeakersInFull } from "../../src/text/formatSpeakers";
import { wordsIn } from "../sections/page";

const plain = (words: string) => words.replaceAll("\u00a0", " ");
const said = (id: string) => byId(catalog.statements, id);

describe(formatSpeakers, () => {
  test("cites persons by their words, and organisations by reference", () => {
    expect(plain(formatSpeakers(said("kaz-volunteers-2022"), wordsIn("ru")))).toBe(
      "Исполнительный комитет СНГ, со слов Наурыза Елемесова",
    );
    expect(plain(formatSpeakers(said("rus-adults-2020"), wordsIn("ru")))).toBe("RT со ссылкой на Росстат");
    expect(formatSpeakers(said("rus-adults-2020"), wordsIn("en"))).toBe("RT, citing Rosstat");
  });

  test("joins several names", () => {
    expect(formatSpeakers(said("cis-year-planned-events"), wordsIn("en"))).toBe(
      "dobro.press and Executive Committee of the CIS",
    );
  });
});

describe(formatSpeakersInFull, () => {
  test.each([
    [
      "kaz-volunteers-2019-vice-minister",
      "Данияр Кадыров, вице-министр информации и общественного развития Казахстана",
    ],
    [
      "kaz-volunteers-2022",
      "Исполнительный комитет СНГ, со слов Наурыза Елемесова (Национальная волонтёрская сеть Казахстана)",
    ],
    ["mda-week-2017", "TDV, организаторы Национальной недели волонтёрства Молдовы"],
    ["arm-volunteers-podcast", "EVN Report, издание, подкаст с Ашотом Саргсяном"],
    ["rus-adults-2020", "RT со ссылкой на Росстат"],
    ["kaz-volunteers-2026-ministry", "Министерство культуры и информации Казахстана"],
  ])("adds the post or the organisation if known: %s", (id, words) => {
    expect(plain(formatSpeakersInFull(said(id), wordsIn("ru")))).toBe(words);
  });
});
