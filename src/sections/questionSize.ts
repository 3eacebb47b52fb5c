import type { Size } from "../figures/question/question";
import type { AnswerWay } from "../model/answers";

/** From here on, in CSS pixels, what is answered with stands beside the drawing. */
const wide = 440;
const between = 24;
const aside = { least: 172, most: 300, share: 0.4 } as const;

/** How large the drawing of a question is in a room of a width, in CSS pixels, and whether there is room beside it. */
export function toQuestionSize(kind: AnswerWay["kind"], width: number): Size & { readonly isWide: boolean } {
  const isWide = width >= wide;
  const beside = Math.min(aside.most, Math.max(aside.least, Math.round(width * aside.share)));
  return {
    isWide,
    width: isWide ? width - between - beside : width,
    height: kind === "line" ? (isWide ? 230 : 250) : 150,
  };
}
