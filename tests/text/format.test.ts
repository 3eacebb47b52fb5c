import { describe, expect, it } from "vitest";
import { toGrowth } from "../../src/model/derived";
import { createFormat } from "../../src/text/format";
import { toPlural, withNoun } from "../../src/text/plural";

const ru = createFormat("ru");
const en = createFormat("en");

/** Intl separates by no-break spaces of two widths; here they become plain spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, " ");

describe("createFormat", () => {
  it("writes thousands in words, in the plural form of the number", () => {
    expect(plain(ru.words(240_000))).toBe("240 тысяч");
    expect(plain(ru.words(102_000))).toBe("102 тысячи");
    expect(plain(en.words(240_000))).toBe("240,000");
    expect(plain(en.short(240_000))).toBe("240,000");
    expect(plain(en.words(9_000_000))).toBe("9 million");
  });

  it("writes a number in full when words would round it", () => {
    expect(plain(ru.words(40_463))).toBe("40 463");
    expect(plain(ru.words(2_030_000))).toBe("2,03 миллиона");
    expect(plain(ru.short(1_234_567))).toBe("1 234 567");
  });

  it("leaves small numbers unchanged", () => {
    expect(ru.words(0)).toBe("0");
    expect(ru.words(36)).toBe("36");
  });

  it("writes growth with its sign and one digit", () => {
    expect(plain(ru.percent(110 / 130, true))).toBe("+84,6 %");
    expect(en.percent(110 / 130, true)).toBe("+84.6%");
    expect(plain(ru.signed(110_000))).toBe("+110 000");
  });

  it("formats days, months and years as precisely as they are known", () => {
    expect(plain(ru.when({ kind: "days", from: "2024-08-09", to: "2024-08-12" }))).toBe(
      "9–12 августа 2024 г.",
    );
    expect(plain(en.when({ kind: "day", date: "2023-10-21" }))).toBe("21 October 2023");
    expect(plain(ru.when({ kind: "month", month: "2023-12" }))).toBe("декабрь 2023 г.");
    expect(ru.when({ kind: "year", year: 2026 })).toBe("2026");
  });

  it("formats ranges of days and months alike in every engine", () => {
    const days = { kind: "days", from: "2024-08-09", to: "2024-08-12" } as const;
    expect(plain(en.when(days))).toBe("9–12 August 2024");
    const months = { kind: "months", from: "2024-01", to: "2024-03" } as const;
    expect(plain(ru.when(months))).toBe("январь — март 2024 г.");
    expect(plain(en.when(months))).toBe("January – March 2024");
    expect(plain(ru.when({ ...months, from: "2023-01" }))).toBe("январь 2023 г. — март 2024 г.");
    expect(plain(ru.day("2024-08-09"))).toBe("9 августа");
  });

  it("formats a calculation with its numbers", () => {
    const growth = toGrowth(130_000, 240_000);
    expect(growth && plain(ru.formula(growth))).toBe("240 000 : 130 000 − 1");
  });
});

describe("toPlural", () => {
  it("returns the plural form of the number", () => {
    const forms = { one: "событие", few: "события", other: "событий" };
    expect([1, 2, 5, 11, 21].map((count) => toPlural("ru", count, forms))).toEqual([
      "событие",
      "события",
      "событий",
      "событий",
      "событие",
    ]);
  });
});

describe("withNoun", () => {
  it("keeps digits and their noun on one line, and allows a line break after a word", () => {
    expect(withNoun("24\u00a0800", "добровольцев")).toBe("24\u00a0800\u00a0добровольцев");
    expect(withNoun("102\u00a0тысячи", "добровольцев")).toBe("102\u00a0тысячи добровольцев");
  });
});
