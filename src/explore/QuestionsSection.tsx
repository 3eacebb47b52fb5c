import type { Catalog } from "../catalog/catalog";
import type { Slide } from "../model/story";
import { ReaderQuestion } from "../sections/ReaderQuestion";
import type { Format } from "../text/format";
import type { MessagesOf } from "../text/messages";
import "./questions.css";

interface QuestionsSectionProps {
  readonly slides: readonly Slide[];
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"question">;
  readonly format: Format;
}

/** The questions of the training, for a single reader. */
export function QuestionsSection({ slides, catalog, messages, format }: QuestionsSectionProps) {
  const { title, lead } = messages.question.alone;
  return (
    <section className="questions" id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{title}</h2>
      <p className="subtitle">{lead}</p>
      <div className="questions-list">
        {slides.map(
          (slide) =>
            slide.kind === "question" && (
              <ReaderQuestion
                key={slide.id}
                slide={slide}
                width={columnWidth}
                {...{ catalog, messages, format }}
              />
            ),
        )}
      </div>
    </section>
  );
}

/** In CSS pixels, as in `questions.css`, so that hydration does not shift the prerendered layout. */
const columnWidth = 328;
