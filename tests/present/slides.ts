import type { Slide } from "../../src/model/story";

const words = { ru: "Слова", en: "Words" };

/** A slide of two steps for tests of the plan and the store. */
function slide(id: string, need: Slide["need"], seconds: number): Slide {
  const steps = [1, 2].map((step) => ({ view: `/embed/map/redcross/?year=${2017 + step}`, words }));
  return { kind: "view", id, need, seconds, notes: words, prompt: words, steps };
}

/** An exercise of five minutes. */
export const exercise: Slide = {
  kind: "exercise",
  ...{ id: "pairs", need: "could", seconds: 400, notes: words, prompt: words, title: words },
  ...{ tasks: [words], timer: 300, after: words, sheet: [words] },
};

/** A deck of 60, 120, 30, 90 and 30 seconds. */
export const deck: readonly Slide[] = [
  slide("first", "must", 60),
  slide("second", "should", 120),
  slide("third", "could", 30),
  slide("fourth", "should", 90),
  slide("last", "must", 30),
];
