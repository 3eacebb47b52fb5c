import type { Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import type { SlideWorld } from "./slideProps";

/** What a slide is called: its question, its title, else what its first step says. */
export function toSlideTitle(
  slide: Slide | undefined,
  wording: Pick<SlideWorld, "catalog" | "messages" | "format">,
): string {
  const { language } = wording.format;
  if (slide === undefined) return "";
  if (slide.kind === "question") return fillWords(slide.ask[language], wording);
  const words = slide.title ?? (slide.kind === "view" ? slide.steps[0]?.words : undefined);
  return fillWords(words?.[language] ?? slide.id, wording);
}
