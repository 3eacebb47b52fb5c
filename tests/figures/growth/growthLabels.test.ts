import { describe, expect, test } from "vitest";
import { toDrawing } from "../../../src/figures/growth/toDrawing";
import { draw } from "./drawing";

const plain = (words: string) => words.replaceAll("\u00a0", " ");

describe(toDrawing, () => {
  test.each(["ru", "en"] as const)("describes only statements that are drawn (%s)", (language) => {
    const [shown, hidden] = [true, false].map((others) => draw({ language, others }));
    expect(shown?.description).toMatch(/министр Кыдырали|Minister Kydyrali/);
    const words = [hidden?.label, hidden?.description, ...(hidden?.names.values() ?? [])].join(" ");
    expect(words).not.toMatch(/200|Кыдырали|Kydyrali|Токаев|Tokayev/);
    expect(hidden?.names.size).toBe(2);
  });

  test("writes observed counts in figures, and statements in their own words", () => {
    expect(plain(draw({ country: "AZE" }).description)).toMatch(
      /^Добровольцы Красного Полумесяца: 22 266, 2018, .+; 22 450, 2019, .+; 23 148, 2020, .+; 23 700, 2021, /,
    );
    expect(plain(draw().description)).toContain("240 тысяч, 2023");
  });

  test("continues after a full stop with a capital letter", () => {
    const names = ["RUS", "MDA", "KAZ"].flatMap((country) => [
      ...draw({ country, others: true }).names.values(),
    ]);
    expect(names.map(plain)).toContain("1 260, 2019, МФКК, FDRS. Перенесено с предыдущего года");
    expect(names.filter((name) => /(?<!\sг|\sт)\.\s[а-яё]/u.test(name))).toEqual([]);
  });
});
