import { byId } from "../catalog/catalog";
import type { QuoteSlide as Slide } from "../model/story";
import { toTranslation } from "../model/translation";
import { fillWords } from "../sections/fillWords";
import { SaidBy } from "./SaidBy";
import type { SlideProps } from "./slideProps";

/** The quotation of a statement in its original language, as large as the slide, with translation, claim and source. */
export function QuoteSlide({ slide, step: _, ...props }: SlideProps<Slide>) {
  const { catalog, messages, format } = props;
  const { language } = format;
  const statement = byId(catalog.statements, slide.statement);
  const { words } = statement;
  const translation = words && toTranslation(words, language);
  return (
    <div className="slide-body is-quote">
      <h2 className="slide-title">{fillWords(slide.title[language], props)}</h2>
      <figure>
        {words !== undefined && (
          <blockquote lang={words.lang}>
            <q>{words.text}</q>
          </blockquote>
        )}
        {translation !== undefined && (
          <p className="quote-translation">
            <q>{translation}</q>
          </p>
        )}
        {statement.kind === "claim" && <p className="quote-claim">{statement.claim[language]}</p>}
        <figcaption>
          <SaidBy {...{ statement, catalog, messages, format }} />
        </figcaption>
      </figure>
    </div>
  );
}
