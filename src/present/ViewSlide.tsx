import type { ViewSlide as Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import { SlideFigure } from "./SlideFigure";
import type { SlideProps } from "./slideProps";

/** A live figure; each step has its own view and text. */
export function ViewSlide({ slide, step, ...props }: SlideProps<Slide>) {
  const { language } = props.format;
  const at = slide.steps[step] ?? slide.steps[0];
  if (at === undefined) return null;
  const [, figure = ""] = /^\/embed\/([a-z]+)/.exec(at.view) ?? [];
  return (
    <div className={`slide-body is-${figure}`} data-titled={slide.title === undefined ? undefined : ""}>
      {slide.title !== undefined && (
        <h2 className="slide-title">{fillWords(slide.title[language], props)}</h2>
      )}
      <SlideFigure id={slide.id} address={at.view} {...props} />
      <div className="slide-words" aria-live="polite">
        {slide.steps.map(({ view, words }, index) => (
          <p key={view + words.en} hidden={index !== step}>
            {fillWords(words[language], props)}
          </p>
        ))}
      </div>
    </div>
  );
}
