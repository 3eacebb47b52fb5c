import { describe, expect, test } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { describeGrowth } from "../../../src/figures/growth/describeGrowth";
import { toFormulas, toOmitted } from "../../../src/figures/growth/explainGrowth";
import { toShortPeriod } from "../../../src/figures/growth/growthLabels";
import { readGrowth } from "../../../src/figures/growth/readGrowth";
import type { Language } from "../../../src/model/language";
import { wordingIn } from "./drawing";

function wordsOf(country: string, language: Language = "ru") {
  const { by, title, lead, doubt } = describeGrowth(readGrowth(catalog, country), wordingIn(language));
  return { by: plain(by.words), title: plain(title), lead: plain(lead), doubt: doubt && plain(doubt) };
}

/** With ordinary spaces, for readable expectations. */
function plain(words: string | undefined): string {
  return (words ?? "").replaceAll(/[\u00a0\u202f]/g, " ");
}

describe(describeGrowth, () => {
  test("describes the growth of Kazakhstan with its source and years, and the doubt in one sentence", () => {
    expect(wordsOf("KAZ")).toEqual({
      by: "По словам Национальной волонтёрской сети Казахстана",
      title: "В 2023 году добровольцев в Казахстане стало в 1,85 раза больше, чем в 2022-м",
      lead: "В 2022 году их было 130 тысяч, годом позже — 240 тысяч. Так Исполнительный комитет СНГ передаёт слова Наурыза Елемесова на онлайн-встрече во время форума в Биробиджане.",
      doubt: "Официальные лица называли и другие числа: в декабре 2022 года министр Кыдырали — 200 тысяч.",
    });
  });

  test("describes it in English", () => {
    expect(wordsOf("KAZ", "en")).toMatchObject({
      by: "According to the National Volunteer Network of Kazakhstan",
      title: "There were 1.85 times as many volunteers in Kazakhstan in 2023 as in 2022",
      doubt: "Officials gave other numbers too: 200,000 in December 2022 (Minister Kydyrali).",
    });
  });

  test("names for Uzbekistan the group counted, its source, and that no growth is known", () => {
    const { by, title, lead, doubt } = wordsOf("UZB");
    expect(by).toBe("По словам Ассоциации волонтёров Узбекистана");
    expect(title).toBe(
      "В августе 2024 года над крупными инициативами в Узбекистане работали 102 тысячи добровольцев",
    );
    expect(lead).toBe(
      "Это слова Ширин Абидовой на онлайн-встрече во время форума в Биробиджане. Это добровольцы крупных инициатив, а не все добровольцы страны. Названо одно значение, поэтому о росте ничего не известно.",
    );
    expect(doubt).toBeUndefined();
  });

  test.each(["ru", "en"] as const)("names a source for each country (%s)", (language) => {
    for (const { code } of catalog.countries)
      expect(wordsOf(code, language).by).toMatch(/^(По словам|По данным|According to) \S/);
  });

  test("names the source of a computed number, which did not state the number itself", () => {
    const computedBy = (country: string, language: Language) =>
      plain(describeGrowth(readGrowth(catalog, country), wordingIn(language)).computedBy.words);
    expect(computedBy("KAZ", "ru")).toBe("Вычислено по словам Национальной волонтёрской сети Казахстана");
    expect(computedBy("KAZ", "en")).toBe(
      "Computed from what the National Volunteer Network of Kazakhstan said",
    );
    expect(computedBy("ARM", "ru")).toBe("Вычислено по данным МФКК");
    expect(computedBy("ARM", "en")).toBe("Computed from IFRC data");
  });

  test("mentions no speech at the forum itself, because the meeting was online", () => {
    for (const language of ["ru", "en"] as const)
      for (const country of ["KAZ", "UZB"]) expect(wordsOf(country, language).lead).toMatch(/онлайн|online/);
  });

  test("names the Red Cross or the Red Crescent as the group counted", () => {
    expect(wordsOf("ARM").title).toBe("В 2023 году в Армении было 9 088 добровольцев Красного Креста");
    expect(wordsOf("AZE").title).toBe(
      "В 2023 году в Азербайджане было 24 800 добровольцев Красного Полумесяца",
    );
    expect(wordsOf("ARM").lead).toContain("а не все добровольцы страны");
  });

  test("takes the last reported value, and names carried-over and missing years", () => {
    const { title, lead } = wordsOf("MDA");
    expect(title).toBe("В 2023 году в Молдове было 1 300 добровольцев Красного Креста");
    expect(lead).toContain("За 2019 и 2020 годы значения перенесены с предыдущего года");
    expect(lead).toContain("За 2021 год данных нет.");
    expect(lead).toContain("За 2022 и 2024 годы данных, которые можно прочесть, мы не нашли.");
  });

  test("says for which value it is unknown whether it was reported", () => {
    const { title, lead } = wordsOf("BLR");
    expect(title).toBe("В 2021 году в Беларуси было 16 156 добровольцев Красного Креста");
    expect(lead).toContain("Неизвестно, сообщено или перенесено значение за 2023 год");
  });

  test("a decrease is not called growth", () => {
    const growth = readGrowth(catalog, "KAZ");
    if (growth.kind !== "growth") throw new Error("Kazakhstan has a growth");
    const fall = { ...growth, before: growth.after, after: growth.before };
    expect(plain(describeGrowth(fall, wordingIn()).title)).toBe(
      "В 2022 году добровольцев в Казахстане было 130 тысяч",
    );
  });

  test("no doubt is mentioned without a differing statement for these years", () => {
    const growth = readGrowth(catalog, "KAZ");
    if (growth.kind !== "growth") throw new Error("Kazakhstan has a growth");
    expect(describeGrowth({ ...growth, others: [] }, wordingIn()).doubt).toBeUndefined();
  });
});

describe(toFormulas, () => {
  test("shows how the growth is computed", () => {
    expect(plain(toFormulas(readGrowth(catalog, "KAZ"), wordingIn()))).toBe(
      "Вычислено: 240 000 : 130 000 = 1,85; стало больше на 110 000, то есть на 84,6 %.",
    );
  });

  test("shows the rates", () => {
    expect(plain(toFormulas(readGrowth(catalog, "KAZ"), wordingIn("ru", "per-thousand")))).toBe(
      "Вычислено за 2022 год: 130 000 : 20 034 609 × 1 000 = 6,49; за 2023 год: 240 000 : 20 330 104 × 1 000 = 11,81. Население — Всемирный банк, оценка на середину года.",
    );
  });

  test("is undefined when nothing is computed", () => {
    expect(toFormulas(readGrowth(catalog, "UZB"), wordingIn())).toBeUndefined();
  });

  test("is undefined when no population is known", () => {
    const wording = { ...wordingIn("ru", "per-thousand"), catalog: { ...catalog, observations: [] } };
    expect(toFormulas(readGrowth(catalog, "KAZ"), wording)).toBeUndefined();
  });
});

describe(toOmitted, () => {
  test("names the statements that cannot be shown per 1,000 residents", () => {
    const wording = wordingIn("ru", "per-thousand");
    const omitted = plain(toOmitted(readGrowth(catalog, "KAZ"), { wording, others: true }));
    expect(omitted).toContain(
      "более 300 тысяч (министерство, янв. 2026); 300 тысяч (президент Токаев, янв. 2026)",
    );
  });

  test("is undefined while other sources are hidden", () => {
    const wording = wordingIn("ru", "per-thousand");
    expect(toOmitted(readGrowth(catalog, "KAZ"), { wording, others: false })).toBeUndefined();
  });
});

describe(toShortPeriod, () => {
  const short = (period: Parameters<typeof toShortPeriod>[0]) => toShortPeriod(period, wordingIn());

  test("a year is only a year", () => expect(short({ kind: "year", year: 2022 })).toBe("2022"));

  test("a month is abbreviated", () =>
    expect(short({ kind: "month", month: "2022-12" })).toBe("дек.\u00a02022"));

  test("months from January on are a year and the last month", () =>
    expect(short({ kind: "months", from: "2025-01", to: "2026-01" })).toBe("2025\u00a0— янв.\u00a02026"));
});
