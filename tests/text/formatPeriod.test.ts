import { describe, expect, test } from "vitest";
import { byId } from "../../src/catalog/catalog";
import { catalog } from "../../src/catalog/dataset";
import type { Language } from "../../src/model/language";
import type { Period } from "../../src/model/when";
import { formatPeriod, formatStatedPeriod } from "../../src/text/formatPeriod";
import { wordsIn } from "../sections/page";

const plain = (words: string) => words.replaceAll("\u00a0", " ");
const format = (when: Period, language: Language = "ru") => {
  const words = wordsIn(language);
  return plain(formatPeriod(when, catalog, words.messages, words.format));
};

describe(formatPeriod, () => {
  test.each<[Period, string, string]>([
    [{ kind: "day", date: "2023-06-08" }, "8 июня 2023 г.", "8 June 2023"],
    [{ kind: "undated" }, "дата не указана", "date not stated"],
    [
      { kind: "during", within: "forum" },
      "во время форума, 9–12 августа 2024 г., день не указан",
      "during the forum, 9–12 August 2024, day not stated",
    ],
    [
      { kind: "during", within: "meeting" },
      "во время форума, 9–12 августа 2024 г., день не указан",
      "during the forum, 9–12 August 2024, day not stated",
    ],
    [
      { kind: "order", within: "meeting", position: 3 },
      "во время форума, 9–12 августа 2024 г., день не указан; 3-е по порядку",
      "during the forum, 9–12 August 2024, day not stated; 3rd in order",
    ],
  ])("formats %j as precisely as it is known: %s", (when, ru, en) => {
    expect([format(when), format(when, "en")]).toEqual([ru, en]);
  });
});

describe(formatStatedPeriod, () => {
  test.each([
    ["uzb-initiatives", "август 2024 года (в статье: «сегодня»)", "August 2024 (in the article: “today”)"],
    ["kaz-national-events-2023", "2023 год (в статье: «прошлый год»)", "2023 (in the article: “last year”)"],
    ["kaz-volunteers-2022", "2022", "2022"],
  ])("adds how the source names the period: %s", (id, ru, en) => {
    const said = (language: Language) =>
      plain(formatStatedPeriod(byId(catalog.statements, id), wordsIn(language)));
    expect([said("ru"), said("en")]).toEqual([ru, en]);
  });
});
