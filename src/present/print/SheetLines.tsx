import type { ExerciseSlide } from "../../model/story";
import { fillWords } from "../../sections/fillWords";
import type { SlideProps } from "../slideProps";
import { WritingLines } from "./WritingLines";

interface SheetLinesProps extends Pick<SlideProps, "catalog" | "messages" | "format"> {
  readonly slide: ExerciseSlide;
  /** Lines below each heading. */
  readonly count: number;
}

/** The headings of an exercise, each above lines for the notes of a pair. */
export function SheetLines({ slide, count, ...wording }: SheetLinesProps) {
  return (
    <div className="exercise-sheet">
      {slide.sheet.map((heading) => (
        <div key={heading[wording.format.language]}>
          <h3>{fillWords(heading[wording.format.language], wording)}</h3>
          <WritingLines count={count} />
        </div>
      ))}
    </div>
  );
}
