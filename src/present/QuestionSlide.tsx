import { byId } from "../catalog/catalog";
import type { QuestionSlide as Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import { StatementRow } from "../sections/StatementRow";
import type { SlideProps } from "./SlidePart";

/** A question to the room; its second step reveals what somebody stated. */
export function QuestionSlide({ slide, step, ...props }: SlideProps<Slide>) {
  const { catalog, messages, format } = props;
  return (
    <div className="slide-body is-question">
      <h2 className="slide-title">{fillWords(slide.ask[format.language], props)}</h2>
      <ol className="slide-statements" aria-live="polite">
        <StatementRow
          statement={byId(catalog.statements, slide.answer)}
          isToCome={step === 0}
          {...{ catalog, messages, format }}
        />
      </ol>
    </div>
  );
}
