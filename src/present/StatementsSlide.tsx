import { byId } from "../catalog/catalog";
import type { StatementsSlide as Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import { StatementRow } from "../sections/StatementRow";
import type { SlideProps } from "./slideProps";

/** What was said, one statement a step; those to come keep their room. */
export function StatementsSlide({ slide, step, ...props }: SlideProps<Slide>) {
  const { catalog, messages, format } = props;
  return (
    <div className="slide-body is-statements" data-count={slide.statements.length}>
      <h2 className="slide-title">{fillWords(slide.title[format.language], props)}</h2>
      <ol className="slide-statements" aria-live="polite">
        {slide.statements.map((id, index) => (
          <StatementRow
            key={id}
            statement={byId(catalog.statements, id)}
            isToCome={index > step}
            {...{ catalog, messages, format }}
          />
        ))}
      </ol>
    </div>
  );
}
