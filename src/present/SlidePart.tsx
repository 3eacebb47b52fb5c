import type { ReactNode } from "react";
import type { Slide } from "../model/story";
import { SectionsAllowed } from "../ui/Region";
import { CloseSlide } from "./CloseSlide";
import { useDeck } from "./DeckProvider";
import { countSteps } from "./deckStore";
import { ExerciseSlide } from "./ExerciseSlide";
import { OpeningSlide } from "./OpeningSlide";
import { QuestionSlide } from "./QuestionSlide";
import { QuoteSlide } from "./QuoteSlide";
import { StatementsSlide } from "./StatementsSlide";
import type { SlideProps } from "./slideProps";
import { ViewSlide } from "./ViewSlide";

interface SlidePartProps extends Omit<SlideProps, "step"> {
  /** A fixed step, independent of the deck; undefined: follows the deck. */
  readonly held?: number | undefined;
}

/** A slide at its current step in the deck. */
export function SlidePart({ slide, held, ...props }: SlidePartProps) {
  const step = useDeck(({ steps }) => steps[slide.id] ?? 0);
  return <SlideAt slide={slide} step={held ?? step} {...props} />;
}

/** A slide at a step. */
function SlideAt(props: SlideProps) {
  const { slide, ...rest } = props;
  switch (slide.kind) {
    case "opening":
      return <OpeningSlide slide={slide} {...rest} />;
    case "view":
      return <ViewSlide slide={slide} {...rest} />;
    case "statements":
      return <StatementsSlide slide={slide} {...rest} />;
    case "question":
      return <QuestionSlide slide={slide} {...rest} />;
    case "exercise":
      return <ExerciseSlide slide={slide} {...rest} />;
    case "quote":
      return <QuoteSlide slide={slide} {...rest} />;
    case "close":
      return <CloseSlide slide={slide} {...rest} />;
  }
}

/** The section of a slide in the deck; each step after the first is an empty reveal.js fragment. */
export function SlideFrame({ slide, children }: { readonly slide: Slide; readonly children: ReactNode }) {
  const isLeftOut = useDeck(({ leftOut }) => leftOut.includes(slide.id));
  const later = Array.from({ length: countSteps(slide) - 1 }, (_, index) => index);
  return (
    <section
      id={slide.id}
      className="slide"
      tabIndex={-1}
      data-kind={slide.kind}
      data-left-out={isLeftOut || undefined}
    >
      <SectionsAllowed value={false}>{children}</SectionsAllowed>
      {later.map((index) => (
        <i key={index} className="fragment" data-fragment-index={index} aria-hidden="true" />
      ))}
    </section>
  );
}
