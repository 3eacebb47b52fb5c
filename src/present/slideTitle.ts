import type { Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import type { SlideWorld } from "./slideProps";

/**
 * What a slide is called at a step: its question, its title, else what the step says. One sentence of it, without a full
 * stop: of a question the last, which asks, of other words the first.
 */
export function toSlideTitle(
  slide: Slide | undefined,
  step: number,
  wording: Pick<SlideWorld, "catalog" | "messages" | "format">,
): string {
  const { language } = wording.format;
  if (slide === undefined) return "";
  if (slide.kind === "question") return splitSentences(fillWords(slide.ask[language], wording)).at(-1) ?? "";
  const words =
    slide.title ?? (slide.kind === "view" ? (slide.steps[step] ?? slide.steps[0])?.words : undefined);
  const [first = ""] = splitSentences(fillWords(words?.[language] ?? slide.id, wording));
  return first.replace(/\.$/, "");
}

function splitSentences(words: string): readonly string[] {
  return words.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
}
