import type { Catalog } from "../catalog/catalog";
import type { Slide } from "../model/story";
import { countWith } from "../sections/readQuestion";

/**
 * The catalog for the figure of a slide: without statements that answer a question of a later slide, including statements
 * of the same value by other speakers. The same object when nothing is removed.
 *
 * @param id of the slide
 */
export function withoutAnswers(catalog: Catalog, slides: readonly Slide[], id: string): Catalog {
  const later = slides.slice(slides.findIndex((slide) => slide.id === id) + 1);
  const answers = later.flatMap((slide) =>
    slide.kind === "question" ? countWith(catalog, slide.answer) : [],
  );
  const statements = catalog.statements.filter(
    (statement) =>
      statement.kind !== "count" ||
      !answers.some(({ measure, value }) => measure === statement.measure && value === statement.value),
  );
  return statements.length === catalog.statements.length ? catalog : { ...catalog, statements };
}
