import { describe, expect, it } from "vitest";
import { speaker } from "../../src/text/ru/speaker";

const plain = (words: string) => words.replaceAll("\u00a0", " ");

describe("the plan in words", () => {
  it.each([
    [1, "1 слайд из 30, займёт 1 мин"],
    [2, "2 слайда из 30, займут 1 мин"],
    [20, "20 слайдов из 30, займут 1 мин"],
    [21, "21 слайд из 30, займёт 1 мин"],
  ])("agrees with the number of slides: %d", (count, words) => {
    expect(plain(speaker.planned(count, 30, 60))).toBe(words);
  });
});
