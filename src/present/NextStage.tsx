import { useEffect, useState } from "react";
import { DeckProvider } from "./DeckProvider";
import { createDeckStore, type Position } from "./deckStore";
import { SlideStage } from "./SlideStage";
import type { SlideWorld } from "./slideProps";

interface NextStageProps extends Omit<SlideWorld, "isShow"> {
  readonly next: Position;
}

/** The next step, in a separate deck: its slide ids have a prefix, because ids must be unique in a page. */
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
