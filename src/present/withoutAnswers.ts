import type { Catalog } from "../catalog/catalog";
import type { Slide } from "../model/story";
import { countWith } from "../sections/readQuestion";

/**
 * The catalog as the figure of a slide may know it: without the statements that answer a question of a later slide, also
 * where others say the same value. The catalog itself where there are none.
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
