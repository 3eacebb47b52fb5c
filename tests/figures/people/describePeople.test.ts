import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { toAlt, toDotCounts, toFormulas, toTitle } from "../../../src/figures/people/describePeople";
import type { CountryCode } from "../../../src/model/country";
import type { Language } from "../../../src/model/language";
import { describePeople } from "../../../src/sections/describePeople";
import { readPeople } from "../../../src/sections/readPeople";
import { wordingIn } from "../timeline/wording";

const plain = (text = "") => text.replaceAll("\u00a0", " ");

const titleOf = (country: CountryCode, language: Language = "ru") =>
  plain(toTitle(readPeople(catalog, country), wordingIn(language)));

describe("toTitle", () => {
  it.each<[CountryCode, Language, string]>([
    ["KAZ", "ru", "В Казахстане в 2022 году добровольцем был один житель из 154, в 2023-м — один из 85"],
    ["KAZ", "en", "One resident in 154 was a volunteer in Kazakhstan in 2022, and one in 85 in 2023"],
    ["UZB", "ru", "В Узбекистане на одного добровольца крупных инициатив приходится 356 жителей"],
    ["UZB", "en", "In Uzbekistan there are 356 residents for each volunteer of the large initiatives"],
    [
      "ARM",
      "ru",
      "В Армении в 2018 году добровольцем Красного Креста был один житель из 1 648, в 2023-м — один из 326",
    ],
    [
      "TJK",
      "ru",
      "В Таджикистане в 2018 году добровольцем Красного Полумесяца был один житель из 735, в 2023-м — один из 1 000",
    ],
    [
      "MDA",
      "en",
      "One resident in 2,149 was a Red Cross volunteer in Moldova in 2018, and one in 1,891 in 2023",
    ],
  ])("describes %s in %s", (country, language, title) => {
    expect(titleOf(country, language)).toBe(title);
  });

  it("says that there is no data", () => {
    const people = { ...readPeople(catalog, "ARM"), counts: [] };
    expect(plain(toTitle(people, wordingIn("ru")))).toBe("В Армении нет данных о числе добровольцев");
  });

  it("states only the number when the population is unknown", () => {
    const people = readPeople(catalog, "KAZ");
    const counts = people.counts.map((count) => ({ ...count, oneIn: undefined }));
    expect(plain(toTitle({ ...people, counts } as typeof people, wordingIn("ru")))).toBe(
      "В Казахстане 130 тысяч добровольцев",
    );
  });
});

describe("describePeople", () => {
  it("names the source, the meaning of a dot, and the contradicting statements", () => {
    expect(describePeople(readPeople(catalog, "KAZ"), wordingIn("ru")).map(plain)).toEqual([
      "Добровольцев было 130 тысяч в 2022 году и 240 тысяч в 2023 году (Исполнительный комитет СНГ, со слов Наурыза Елемесова). Одна точка — 1 000 добровольцев.",
      "Официальные лица называли и другие числа: в декабре 2022 года министр Кыдырали — 200 тысяч.",
    ]);
  });

  it("says that it is one organisation, and what a smaller dot means", () => {
    const [lead] = describePeople(readPeople(catalog, "ARM"), wordingIn("en"));
    expect(plain(lead)).toMatch(
      /^These are volunteers of one organisation, .* A smaller dot is less than a thousand\.$/,
    );
  });
});

describe("toFormulas", () => {
  it("divides the residents by the volunteers, with two digits more than the finding", () => {
    expect(plain(toFormulas(readPeople(catalog, "KAZ"), wordingIn("ru")))).toBe(
      "Вычислено за 2022 год: 20 034 609 : 130 000 = 154,11; за 2023 год: 20 330 104 : 240 000 = 84,71. Население — Всемирный банк, оценка на середину года.",
    );
  });
});

describe("toAlt", () => {
  it("states for a part of the volunteers the number of residents for each", () => {
    expect(plain(toAlt(readPeople(catalog, "UZB"), wordingIn("ru")))).toBe(
      "Точками показано: 102 тысячи добровольцев крупных инициатив (2024, 356 жителей на одного добровольца крупных инициатив).",
    );
    expect(plain(toAlt(readPeople(catalog, "UZB"), wordingIn("en")))).toBe(
      "Shown as dots: 102,000 volunteers in large initiatives (2024, 356 residents per volunteer in large initiatives).",
    );
  });

  it("writes observed counts in figures, with their noun", () => {
    expect(plain(toAlt(readPeople(catalog, "AZE"), wordingIn("ru")))).toBe(
      "Точками показано: 22 266 добровольцев Красного Полумесяца (2018, один из 446); 24 800 добровольцев Красного Полумесяца (2023, один из 409).",
    );
    expect(toDotCounts(readPeople(catalog, "RUS"), wordingIn("ru")).map(({ value }) => plain(value))).toEqual(
      ["95 000", "55 000"],
    );
  });

  it("names each count", () => {
    expect(plain(toAlt(readPeople(catalog, "KAZ"), wordingIn("en")))).toBe(
      "Shown as dots: 130,000 volunteers (2022, one in 154); 240,000 volunteers (2023, one in 85).",
    );
  });
});
