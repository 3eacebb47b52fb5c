import { byId } from "../catalog/catalog";
import type { QuoteSlide as Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import { SaidBy } from "./SaidBy";
import type { SlideProps } from "./slideProps";

/** The words of a statement in the language in which they were said, as large as the slide, with who said them. */
export function QuoteSlide({ slide, step: _, ...props }: SlideProps<Slide>) {
  const { catalog, messages, format } = props;
  const { language } = format;
  const statement = byId(catalog.statements, slide.statement);
  const { words = "" } = statement;
  return (
    <div className="slide-body is-quote">
      <h2 className="slide-title">{fillWords(slide.title[language], props)}</h2>
      <figure>
        <blockquote lang="ru">{words}</blockquote>
        <figcaption>
          <SaidBy {...{ statement, catalog, messages, format }} />
        </figcaption>
      </figure>
    </div>
  );
}
