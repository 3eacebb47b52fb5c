import type { Slide } from "../../model/story";

/** The ids of all statements named by slides, in slide order and without duplicates; statements in figures are not included. */
export function listStatements(slides: readonly Slide[]): readonly string[] {
  return [...new Set(slides.flatMap(statementsOf))];
}

function statementsOf(slide: Slide): readonly string[] {
  switch (slide.kind) {
    case "view":
      return [slide.title, ...slide.steps.map(({ words }) => words)].flatMap(namedIn);
    case "statements":
      return [...namedIn(slide.title), ...slide.statements];
    case "question":
      return [...namedIn(slide.ask), ...offeredBy(slide.way), slide.answer];
    case "opening":
      return [slide.title, ...slide.points.map(({ words }) => words), slide.ask].flatMap(namedIn);
    case "exercise":
      return [slide.title, ...slide.tasks, slide.after].flatMap(namedIn);
    case "quote":
      return [...namedIn(slide.title), slide.statement];
    case "close":
      return [slide.title, ...slide.points].flatMap(namedIn);
  }
}

type Way = Extract<Slide, { kind: "question" }>["way"];

function offeredBy(way: Way): readonly string[] {
  switch (way.kind) {
    case "line":
      return [way.from];
    case "choice":
      return way.options;
    case "guess":
      return [];
  }
}

/** The ids in `{id}` placeholders of any language: a page contains only the texts of its own language. */
function namedIn(words: Slide["notes"] | undefined): readonly string[] {
  return Object.values(words ?? {}).flatMap((text) =>
    [...String(text).matchAll(/\{(.*?)\}/g)].map(([, id = ""]) => id),
  );
}
