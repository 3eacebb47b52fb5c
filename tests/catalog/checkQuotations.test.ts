import { describe, expect, it } from "vitest";
import { messages } from "./messages";

describe("checkQuotations", () => {
  it("a quotation without a translation into another language of the product is refused", () => {
    expect(messages("statements", '{"en":"130 thousand"}', "{}")).toEqual([
      "data/statements.json:4 · kaz-2022 · words.translation.en: found nothing, expected the words in each language of the product but their own, ru",
    ]);
  });

  it("a quotation in a language outside the product needs a translation into each product language", () => {
    expect(messages("statements", '"lang":"ru"', '"lang":"kk"')).toEqual([
      "data/statements.json:4 · kaz-2022 · words.translation.ru: found nothing, expected the words in each language of the product but their own, kk",
    ]);
  });

  it("a translation into the quotation's own language is refused", () => {
    expect(messages("statements", '{"en":"130 thousand"}', '{"ru":"130 тысяч","en":"130 thousand"}')).toEqual(
      [
        "data/statements.json:4 · kaz-2022 · words.translation.ru: found a translation into ru, the language of the words, expected only translations into other languages",
      ],
    );
  });

  it("an unknown quotation language is refused", () => {
    expect(messages("statements", '"lang":"ru"', '"lang":"rus"')).toContainEqual(
      expect.stringContaining('words.lang: found "rus", expected one of "ru", "en", "kk", "uz"'),
    );
  });
});
