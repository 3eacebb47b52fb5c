import { useEffect } from "react";
import { useDeck } from "./DeckProvider";
import type { SlideWorld } from "./slideProps";
import { toSlideTitle } from "./slideTitle";

/**
 * Sets the document title to that of the current slide: «Что сделать завтра — Тренинг по атласу».
 *
 * @param name the name of the window, after the dash; undefined: the document title stays as it is
 * @returns the title of the current slide
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
