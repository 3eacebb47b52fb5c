import { useEffect } from "react";
import { useDeck } from "./DeckProvider";
import type { SlideWorld } from "./slideProps";
import { toSlideTitle } from "./slideTitle";

/**
 * Names the window after the slide that is shown: «Что сделать завтра — Тренинг по атласу».
 *
 * @param name what the window is; undefined: it keeps the title of its page
 * @returns the title of the slide
 */
export function useDeckTitle(
  world: Pick<SlideWorld, "slides" | "catalog" | "messages" | "format">,
  name: string | undefined,
): string {
  const { slide: at, step } = useDeck((deck) => deck.position);
  const { slides, catalog, messages, format } = world;
  const slide = slides.find(({ id }) => id === at);
  const title = toSlideTitle(slide, step, { catalog, messages, format });
  useEffect(() => {
    if (name === undefined || title === "") return;
    const before = document.title;
    document.title = `${title}\u00a0— ${name}`;
    return () => {
      document.title = before;
    };
  }, [title, name]);
  return title;
}
