import { useEffect, useRef, useState } from "react";
import type { Slide } from "../model/story";
import { SectionsAllowed } from "../ui/Region";
import { SlidePart } from "./SlidePart";
import type { SlideWorld } from "./slideProps";

interface SlideStageProps extends Omit<SlideWorld, "isShow"> {
  readonly slide: Slide;
  /** Disables interaction. */
  readonly isInert?: boolean;
}

/** A slide as the audience sees it: laid out at the size of the show, and scaled to the width of its container. */
export function SlideStage({ slide, isInert = false, ...props }: SlideStageProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.5);
  useEffect(() => {
    const stage = ref.current;
    if (stage === null) return;
    const fit = new ResizeObserver(() => setScale(stage.clientWidth / stageWidth));
    fit.observe(stage);
    return () => fit.disconnect();
  }, []);
  return (
    <div ref={ref} className="slide-stage reveal" inert={isInert}>
      <div className="slides" style={{ transform: `scale(${scale})` }}>
        <section key={slide.id} className="slide present" tabIndex={-1} data-kind={slide.kind}>
          <SectionsAllowed value={false}>
            <SlidePart slide={slide} isShow {...props} />
          </SectionsAllowed>
        </section>
      </div>
    </div>
  );
}

/** In CSS pixels, as in the show. */
const stageWidth = 640;
