import type { Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import type { SlideWorld } from "./slideProps";

/**
 * The title of a slide at a step: its question, its title, else the words of the step. One sentence: the last one of a
 * question, since that one asks; otherwise the first, without its full stop.
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
