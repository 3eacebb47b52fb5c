import type { Slide } from "../../model/story";
import { countSteps } from "../deckStore";

/** The forms in which a deck is printed. */
export const paperForms = ["slides", "handout"] as const;
export type PaperForm = (typeof paperForms)[number];

/** The paper layout of a deck. */
export interface Paper {
  /** `slides`: one slide per page; `handout`: three per page with space for notes, then facts and sources. */
  readonly form: PaperForm;
  /** Whether the speaker's notes are printed. */
  readonly hasNotes: boolean;
}

/** Reads the paper layout from a deck's query; undefined: none. */
export function readPaper(search: string): Paper | undefined {
  const query = new URLSearchParams(search);
  const form = paperForms.find((one) => one === query.get("print"));
  return form === undefined ? undefined : { form, hasNotes: query.has("notes") };
}

/** The query for a paper layout: `?print=handout&notes`. */
export function toPaperQuery({ form, hasNotes }: Paper): string {
  return `?print=${form}${hasNotes ? "&notes" : ""}`;
}

/** The step of a slide on paper and in the document layout: the last, which shows most; 0 for a question, to hide the answer. */
export function toPaperStep(slide: Slide): number {
  return slide.kind === "question" ? 0 : countSteps(slide) - 1;
}

/** The classes of a deck on paper, for the style sheet. */
export function toPaperClass({ form, hasNotes }: Paper): string {
  return `is-paper is-${form}${hasNotes ? " has-notes" : ""}`;
}
