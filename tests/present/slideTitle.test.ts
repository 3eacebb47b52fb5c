import { describe, expect, it } from "vitest";
import { toSlideTitle } from "../../src/present/slideTitle";
import { slides, worldIn } from "./world";

const titleOf = (id: string, step = 0) =>
  toSlideTitle(
    slides.find((slide) => slide.id === id),
    step,
    worldIn("ru"),
  ).replaceAll("\u00a0", " ");

describe(toSlideTitle, () => {
  it("is one sentence without its full stop", () => {
    expect(titleOf("finding")).toBe("Статья приводит эти числа со слов Наурыза Елемесова");
    expect(titleOf("draw")).toBe("Сколько через год?");
    expect(titleOf("opening")).toBe("Откуда берутся числа о добровольцах");
  });

  it("follows the step when the slide has no title of its own", () => {
    expect(titleOf("map", 0)).toBe("Начало ряда, 2018 год");
    expect(titleOf("map", 1)).toBe("Последний год с данными");
    expect(titleOf("year", 1)).toBe("Год волонтёрского движения и его столицы");
  });

  it.each(slides.flatMap((slide) => ["ru", "en"].map((language) => [slide.id, language] as const)))(
    "has no full stop: %s, %s",
    (id, language) => {
      const slide = slides.find((one) => one.id === id);
      const world = worldIn(language === "ru" ? "ru" : "en");
      for (const step of [0, 1, 2]) expect(toSlideTitle(slide, step, world)).not.toMatch(/\.(\s|$)/);
    },
  );

  it("is empty without a slide", () => {
    expect(titleOf("nowhere")).toBe("");
  });
});
