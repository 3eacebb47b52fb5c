import type { Dataset } from "../model/dataset";
import type { Language } from "../model/language";
import type { Slide } from "../model/story";

/** Loads the slides of the training in order, with the words of one language only. */
export async function loadStory(language: Language): Promise<readonly Slide[]> {
  const { story } = await loaders[language]();
  return story.story.entries;
}

const loaders: Readonly<
  Record<Language, () => Promise<{ readonly story: { readonly story: Dataset["story"] } }>>
> = {
  ru: () => import("virtual:dataset/story/ru"),
  en: () => import("virtual:dataset/story/en"),
};
