import { useEffect, useMemo, useState } from "react";
import { fromAddress, toAddress } from "../model/address";
import { defaultView, type View } from "../model/view";
import { GrowthSection } from "../sections/GrowthSection";
import { MapSection } from "../sections/MapSection";
import { PeopleSection } from "../sections/PeopleSection";
import { TimelineSection } from "../sections/TimelineSection";
import { AtlasProvider } from "../store/AtlasProvider";
import { createAtlasStore } from "../store/store";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { useDeck } from "./DeckProvider";
import { SlideTable } from "./SlideTable";
import type { SlideWorld } from "./slideProps";
import { withoutAnswers } from "./withoutAnswers";

interface SlideFigureProps extends SlideWorld {
  /** The id of the slide. */
  readonly id: string;
  /** The address of its view: an embed address without a language. */
  readonly address: string;
}

/**
 * The live figure of a slide, with its own store: both the steps and the speaker's interaction change its view. On a
 * rendering error its table is shown, and the deck goes on. Its catalog omits the answers to later questions, so that
 * neither its descriptions nor its table reveal them.
 */
export function SlideFigure({ id, address, space, ...world }: SlideFigureProps) {
  const { slides, catalog } = world;
  const known = useMemo(() => withoutAnswers(catalog, slides, id), [catalog, slides, id]);
  const props = { ...world, catalog: known };
  const { language } = props.format;
  const toView = (of: string): View => ({ ...fromAddress(of, space).view, language });
  const [store] = useState(() => createAtlasStore(toView(address)));
  const byHand = useDeck(({ views }) => views[id]);
  const lookAt = useDeck((deck) => deck.lookAt);
  const shown = byHand ?? address;
  useEffect(() => {
    store.getState().restore(toView(shown), []);
    return store.subscribe(({ view }, before) => {
      const now = toEmbedAddress(view);
      if (view !== before.view && now !== shown) lookAt(id, now === address ? undefined : now);
    });
  });
  return (
    <AtlasProvider store={store}>
      <ErrorBoundary resetKey={shown} fallback={() => <SlideTable view={toView(shown)} {...props} />}>
        <div className="slide-figure">
          <FigureOf figure={toView(address).figure} id={`${id}-figure`} {...props} />
        </div>
      </ErrorBoundary>
    </AtlasProvider>
  );
}

function toEmbedAddress(view: View): string {
  return toAddress({ ...view, language: defaultView.language }, "embed");
}

interface FigureOfProps extends Omit<SlideFigureProps, "address" | "space"> {
  readonly figure: View["figure"];
}

function FigureOf({ figure, ...props }: FigureOfProps) {
  switch (figure) {
    case "growth":
      return <GrowthSection {...props} />;
    case "people":
      return <PeopleSection {...props} />;
    case "map":
      return <MapSection {...props} />;
    case "timeline":
      return <TimelineSection {...props} />;
  }
}
