import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listTypeset } from "../../build/typeset/listTypeset";
import { typesetData } from "../../build/typeset/typesetData";
import { typesetEnglish } from "../../build/typeset/typesetEnglish";
import { spaceRussian, typesetRussian } from "../../build/typeset/typesetRussian";
import { typesetSource } from "../../build/typeset/typesetSource";

/** Shows no-break spaces as `_`. */
const seen = (text: string) => text.replaceAll("\u00a0", "_");
const russian = (text: string) => seen(typesetRussian(text));
const english = (text: string) => seen(typesetEnglish(text));

describe("typesetRussian", () => {
  test.each([
    ["Форум – это четыре дня", "Форум_— это четыре дня"],
    ["«более 40 мероприятий» - так", "«более 40_мероприятий»_— так"],
    ["9 – 12 августа 2024 года", "9–12_августа_2024_года"],
    ["8 июня 2023 – 3 марта 2024 г.", "8_июня_2023_— 3_марта_2024_г."],
    ["с 2018-2023 годов", "с_2018–2023_годов"],
    ["20 034 609 жителей, 43 % взрослых, 280 px", "20_034_609_жителей, 43_% взрослых, 280_px"],
    ["за 2022 год: 20 034 609 : 130 000 = 154,11", "за_2022_год: 20_034_609 : 130_000 = 154,11"],
    ["В опросе и в статье", "В_опросе и_в_статье"],
    ["То же ли это, было бы", "То_же_ли это, было_бы"],
    ["А. С. Пушкин и т. д., № 5", "А._С._Пушкин и_т._д., №_5"],
    ["с 9 по 12 августа, 30 с", "с_9 по_12_августа, 30_с"],
    ["Чолпон-Ата и curl -I, 2024-08-09", "Чолпон-Ата и_curl -I, 2024-08-09"],
  ])("%s", (text, set) => expect(russian(text)).toBe(set));
});

describe("spaceRussian", () => {
  test("only spaces of a quotation change", () => {
    expect(seen(spaceRussian("годом позже – уже 240 тысяч"))).toBe("годом позже – уже 240_тысяч");
  });
});

describe("typesetEnglish", () => {
  test.each([
    ["a network – and more", "a network—and more"],
    ["9 – 12 August 2024", "9–12_August_2024"],
    ["30 July – 2 August 2024", "30_July_– 2_August_2024"],
    ["in 2018-2023, of 130 000 people", "in 2018–2023, of 130,000 people"],
    ["at 280 px, 9 million", "at 280_px, 9_million"],
    [`it isn't "so" but type="module"`, `it isn’t “so” but type="module"`],
    ["as in 2022 and in 2023", "as in 2022 and in 2023"],
  ])("%s", (text, set) => expect(english(text)).toBe(set));
});

test("typesetting twice changes nothing more", () => {
  const piece = fc.constantFrom(
    "в",
    "же",
    "2022",
    "года",
    "130",
    "000",
    "–",
    "-",
    "—",
    "т.",
    "д.",
    "May",
    "px",
    '"',
  );
  const gap = fc.constantFrom(" ", "\u00a0", "");
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 9 }), (parts) => {
      const text = parts.flat().join("");
      for (const typeset of [typesetRussian, spaceRussian, typesetEnglish])
        expect(typeset(typeset(text))).toBe(typeset(text));
    }),
    { numRuns: 5000 },
  );
});

describe("typesetSource", () => {
  test("text around a template's expressions is typeset, code is not", () => {
    // Written with § for the dollar, so that this file interpolates nothing.
    const source = [
      'import a from "в а - б";',
      'const b = { key: "в году - и", kind: x === "в а - б" };',
      'const c = (count, where) => `§{where} о §{count} §{toPlural("ru", count, { one: "год" })} - и\\u00a0в §{"к дому"}`;',
    ]
      .join("\n")
      .replaceAll("§", "$");
    expect(seen(typesetSource(source, typesetRussian)).replaceAll("$", "§")).toBe(
      [
        'import a from "в а - б";',
        'const b = { key: "в_году_— и", kind: x === "в а - б" };',
        'const c = (count, where) => `§{where} о_§{count}_§{toPlural("ru", count, { one: "год" })}_— и_в_§{"к_дому"}`;',
      ].join("\n"),
    );
  });
});

describe("typesetData", () => {
  test("only text in a language is typeset, and only spaces of quotations", () => {
    const file = `{ "id": "a - в б", "title": { "ru": "о {a - b} - в", "en": "so - so" }, "words": { "text": "а - в дом", "lang": "ru" }, "other": { "text": "a - b", "lang": "en" } }`;
    const set = typesetData(file, {
      languages: { ru: typesetRussian, en: typesetEnglish },
      quoted: spaceRussian,
    });
    expect(seen(set)).toBe(
      `{ "id": "a - в б", "title": { "ru": "о_{a - b}_— в", "en": "so—so" }, "words": { "text": "а_- в_дом", "lang": "ru" }, "other": { "text": "a - b", "lang": "en" } }`,
    );
  });
});

test("all texts of the product are typeset: npm run fix changes nothing", () => {
  const unset = listTypeset().filter(({ text, set }) => text !== set);
  expect(unset.map(({ path }) => path)).toEqual([]);
});
