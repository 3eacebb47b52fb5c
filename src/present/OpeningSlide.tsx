import type { OpeningSlide as Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import type { SlideProps } from "./slideProps";

/** The speaker, the topic, the reason and the benefit for the audience; the second step asks the audience a question. */
export function OpeningSlide({ slide, step, ...props }: SlideProps<Slide>) {
  const { language } = props.format;
  return (
    <div className="slide-body is-opening">
      <p className="opening-brand">{props.messages.common.title}</p>
      <h2 className="slide-title">{fillWords(slide.title[language], props)}</h2>
      <dl className="opening-points">
        {slide.points.map(({ label, words }) => (
          <div key={label[language]}>
            <dt>{label[language]}</dt>
            <dd>{fillWords(words[language], props)}</dd>
          </div>
        ))}
      </dl>
      <div className="opening-ask" aria-live="polite">
        <p data-to-come={step === 0 ? "" : undefined}>{fillWords(slide.ask[language], props)}</p>
      </div>
    </div>
  );
}
