import type { Slide } from "../../model/story";

/** The ids of all statements that slides name, in the order in which they are told; those of figures are not among them. */
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

/** `{id}` in the words of any language: a page has those of its own only. */
function namedIn(words: Slide["notes"] | undefined): readonly string[] {
  return Object.values(words ?? {}).flatMap((text) =>
    [...String(text).matchAll(/\{(.*?)\}/g)].map(([, id = ""]) => id),
  );
}
