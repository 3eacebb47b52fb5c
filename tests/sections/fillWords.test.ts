import { describe, expect, it } from "vitest";
import { fillWords } from "../../src/sections/fillWords";
import { wordsIn } from "./page";

const fill = (words: string, language: "ru" | "en" = "ru") =>
  fillWords(words, wordsIn(language)).replaceAll("\u00a0", " ");

describe("fillWords", () => {
  it("replaces statement ids with their values", () => {
    expect(fill("Статья называет {kaz-volunteers-2022}, затем {kaz-volunteers-2023}.")).toBe(
      "Статья называет 130 тысяч, затем 240 тысяч.",
    );
  });

  it("keeps the qualifier of each value", () => {
    expect(fill("It is {kaz-volunteers-2026-ministry} now.", "en")).toBe("It is more than 300,000 now.");
  });

  it("keeps other text unchanged", () => {
    expect(fill("А это 2023 год.")).toBe("А это 2023 год.");
  });

  it("throws for a statement without a value", () => {
    expect(() => fill("{kaz-cis-year}")).toThrow("no value is stated in kaz-cis-year");
    expect(() => fill("{nobody}")).toThrow("nobody");
  });
});
