import { byId } from "../catalog/catalog";
import type { Statement } from "../model/statement";
import type { StatementsSlide as Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import { BigValue } from "./BigValue";
import { SaidBy } from "./SaidBy";
import type { SlideProps } from "./slideProps";

/** Statements, one per step. */
export function StatementsSlide({ slide, step, ...props }: SlideProps<Slide>) {
  const { catalog, format } = props;
  return (
    <div className="slide-body is-statements" data-count={slide.statements.length}>
      <h2 className="slide-title">{fillWords(slide.title[format.language], props)}</h2>
      <ol className="slide-statements" aria-live="polite">
        {slide.statements.map((id, index) => (
          <li key={id} data-to-come={index > step ? "" : undefined}>
            <StatementWords statement={byId(catalog.statements, id)} {...props} />
          </li>
        ))}
      </ol>
    </div>
  );
}

type StatementWordsProps = Omit<SlideProps, "slide" | "step"> & { readonly statement: Statement };

function StatementWords({ statement, ...props }: StatementWordsProps) {
  const { catalog, messages, format } = props;
  return (
    <>
      {statement.kind === "count" ? (
        <>
          <BigValue statement={statement} messages={messages} format={format} />
          <p className="slide-measure">{messages.common.measures[statement.measure]}</p>
        </>
      ) : (
        <p className="slide-claim">{statement.claim[format.language]}</p>
      )}
      <SaidBy {...{ statement, catalog, messages, format }} />
    </>
  );
}
