import { useEffect, useState } from "react";
import { DeckProvider } from "./DeckProvider";
import { createDeckStore, type Position } from "./deckStore";
import { SlideStage } from "./SlideStage";
import type { SlideWorld } from "./slideProps";

interface NextStageProps extends Omit<SlideWorld, "isShow"> {
  readonly next: Position;
}

/** The step to come, in a deck of its own: its slides have other names, since one page may have each name once. */
export function NextStage({ next, slides, ...props }: NextStageProps) {
  const [others] = useState(() => slides.map((slide) => ({ ...slide, id: `next-${slide.id}` })));
  const [store] = useState(() => createDeckStore(others));
  const slide = others.find(({ id }) => id === `next-${next.slide}`);
  useEffect(() => store.getState().goTo({ slide: `next-${next.slide}`, step: next.step }), [store, next]);
  return (
    <DeckProvider store={store}>
      {slide !== undefined && <SlideStage slide={slide} slides={others} isInert {...props} />}
    </DeckProvider>
  );
}
