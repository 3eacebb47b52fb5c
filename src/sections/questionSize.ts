import type { Size } from "../figures/question/question";
import type { AnswerWay } from "../model/answers";

/** Breakpoint in drawing units: from this width on, the answer controls are beside the drawing. */
const wide = 440;
const between = 24;
const aside = { least: 172, most: 300, share: 0.4 } as const;

/** Container size of a question in CSS pixels. No height: it takes the height it needs. */
export interface QuestionRoom {
  readonly width: number;
  readonly height?: number;
}

/** Height of the slider below the scale of guesses, in CSS pixels. */
const slider = 32;

/** Size of a question's drawing in its container, in CSS pixels, and whether the controls fit beside it. */
export function toQuestionSize(
  kind: AnswerWay["kind"],
  { width, height }: QuestionRoom,
): Size & { readonly isWide: boolean } {
  const isWide = width >= wide;
  const beside = Math.min(aside.most, Math.max(aside.least, Math.round(width * aside.share)));
  return {
    isWide,
    width: isWide ? width - between - beside : width,
    height: kind === "line" ? (height ?? (isWide ? 230 : 250)) : height === undefined ? 150 : height - slider,
  };
}
