import type { Dataset } from "../model/dataset";
import type { Language } from "../model/language";
import type { Slide } from "../model/story";

/** The slides of the training in the order in which they are told, with the words of one language and no other. */
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
