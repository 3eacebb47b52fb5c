import type { Size } from "../figures/question/question";
import type { AnswerWay } from "../model/answers";

/** From here on, in units of a drawing, what is answered with stands beside the drawing. */
const wide = 440;
const between = 24;
const aside = { least: 172, most: 300, share: 0.4 } as const;

/** The room of a question, in CSS pixels; without a height, as high as it needs. */
export interface QuestionRoom {
  readonly width: number;
  readonly height?: number;
}

/** Below a scale of guesses. */
const slider = 32;

/** How large the drawing of a question is in a room, in CSS pixels, and whether there is room beside it. */
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
