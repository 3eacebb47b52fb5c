import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/model/answers";
import type { Language } from "../../src/model/language";
import { describeMiddle, describeMiss } from "../../src/sections/describeAnswers";
import { countWith } from "../../src/sections/readQuestion";
import { wordsIn } from "./page";

const guess = (...values: number[]): Answers => ({ kind: "guess", values });

const tell = (statement: string, answers: Answers, language: Language = "ru", isAlone = false) => {
  const { catalog, ...wording } = wordsIn(language);
  return describeMiss(answers, countWith(catalog, statement), { ...wording, isAlone }).replaceAll(
    "\u00a0",
    " ",
  );
};

describe("describeMiss", () => {
  it.each<[string, number, Language, boolean, string]>([
    ["kaz-volunteers-2023", 210_000, "ru", false, "Зал ошибся на 13 %: ответ меньше на 30 тысяч"],
    ["kaz-volunteers-2023", 210_000, "en", false, "The room was 13% off: 30,000 too low"],
    ["kaz-volunteers-2023", 261_000, "ru", true, "Вы ошиблись на 9 %: ответ больше на 21 тысячу"],
    ["kaz-volunteers-2023", 241_000, "en", true, "You were 0.4% off: 1,000 too high"],
    ["kaz-volunteers-2023", 240_100, "ru", false, "Зал ошибся: ответ больше на 100"],
    ["kaz-volunteers-2023", 240_000, "ru", false, "Зал ответил точно"],
    [
      "kaz-volunteers-2026-ministry",
      350_000,
      "ru",
      false,
      "Ответ зала — 350 тысяч: «более 300 тысяч» этому не противоречит",
    ],
    ["kaz-volunteers-2026-ministry", 270_000, "en", false, "The room was 10% off: 30,000 too low"],
  ])("of %s, %s in %s", (statement, value, language, isAlone, words) => {
    expect(tell(statement, guess(value), language, isAlone)).toBe(words);
  });

  it("says that nobody answered", () => {
    expect(tell("kaz-network-cities", guess())).toBe("Зал не отвечал");
    expect(tell("kaz-network-cities", { kind: "choice", votes: {} }, "en", true)).toBe("You did not answer");
  });

  it("counts the right votes", () => {
    const votes = { "kaz-network-cities": 12, other: 18 };
    expect(tell("kaz-network-cities", { kind: "choice", votes })).toBe("Верный ответ выбрали 12 из 30");
    expect(tell("kaz-network-cities", { kind: "choice", votes: { other: 1 } }, "ru", true)).toBe(
      "Вы выбрали другое",
    );
  });
});

describe("describeMiddle", () => {
  const middle = (answers: Answers) => describeMiddle(answers, wordsIn("ru"))?.replaceAll("\u00a0", " ");

  it("states the median of several answers, and none for one", () => {
    expect(middle(guess(30, 40))).toBe("Медиана 2 ответов — 35");
    expect(middle(guess(...Array.from({ length: 21 }, () => 7)))).toBe("Медиана 21 ответа — 7");
    expect(middle(guess(30))).toBeUndefined();
    expect(middle({ kind: "choice", votes: { one: 5 } })).toBeUndefined();
  });
});
