import type { Slide } from "../../model/story";
import { countSteps } from "../deckStore";

/** The forms in which a deck is printed. */
export const paperForms = ["slides", "handout"] as const;
export type PaperForm = (typeof paperForms)[number];

/** How a deck is laid out for paper. */
export interface Paper {
  /** A slide a page, or three with room for notes and what stands behind them. */
  readonly form: PaperForm;
  /** Whether what the speaker says is printed too. */
  readonly hasNotes: boolean;
}

/** Reads the query of a deck; undefined: it is not for paper. */
export function readPaper(search: string): Paper | undefined {
  const query = new URLSearchParams(search);
  const form = paperForms.find((one) => one === query.get("print"));
  return form === undefined ? undefined : { form, hasNotes: query.has("notes") };
}

/** The query by which a deck is laid out for paper: `?print=handout&notes`. */
export function toPaperQuery({ form, hasNotes }: Paper): string {
  return `?print=${form}${hasNotes ? "&notes" : ""}`;
}

/** The step that a slide is printed at, and read at below the others: the last, which shows most; a question keeps its answer. */
export function toPaperStep(slide: Slide): number {
  return slide.kind === "question" ? 0 : countSteps(slide) - 1;
}

/** The classes of a deck on paper, for the style sheet. */
export function toPaperClass({ form, hasNotes }: Paper): string {
  return `is-paper is-${form}${hasNotes ? " has-notes" : ""}`;
}
