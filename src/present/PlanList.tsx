import type { Slide } from "../model/story";
import { useDeck, useDeckStore } from "./DeckProvider";
import type { SlideWorld } from "./slideProps";
import { toSlideTitle } from "./slideTitle";
import { moveAt } from "./turn";
import { usePlan } from "./usePlan";
import { writeClock } from "./writeTimes";

interface PlanListProps extends Pick<SlideWorld, "catalog" | "messages" | "format"> {
  readonly slides: readonly Slide[];
}

/** The slides with their planned times; a click moves to a slide, even to one that is left out. */
export function PlanList({ slides, ...props }: PlanListProps) {
  const store = useDeckStore();
  const at = useDeck(({ position }) => position.slide);
  const plan = usePlan(slides);
  const { needs, speaker } = props.messages.present;
  return (
    <ol className="plan-list">
      {plan.slides.map(({ id, need, seconds, isIn }, index) => (
        <li key={id} data-left-out={!isIn || undefined}>
          <button
            type="button"
            aria-current={id === at ? "step" : undefined}
            onClick={() => moveAt(store, { slide: id, step: 0 }, Date.now())}
          >
            <span className="plan-title">{toSlideTitle(slides[index], 0, props)}</span>
            <span className="plan-need">{isIn ? needs[need] : speaker.leftOut}</span>
            <span className="plan-time">{writeClock(seconds)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
