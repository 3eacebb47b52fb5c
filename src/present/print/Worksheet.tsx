import type { ExerciseSlide } from "../../model/story";
import { fillWords } from "../../sections/fillWords";
import type { SlideProps } from "../slideProps";
import { SheetLines } from "./SheetLines";

interface WorksheetProps extends Pick<SlideProps, "catalog" | "messages" | "format"> {
  readonly slide: ExerciseSlide;
}

/** The worksheet of an exercise: its tasks, then its headings with writing lines. */
export function Worksheet({ slide, ...wording }: WorksheetProps) {
  const { language } = wording.format;
  return (
    <section className="worksheet">
      <h2>{fillWords(slide.title[language], wording)}</h2>
      <ol>
        {slide.tasks.map((task) => (
          <li key={task[language]}>{fillWords(task[language], wording)}</li>
        ))}
      </ol>
      <SheetLines slide={slide} count={5} {...wording} />
      <p>{fillWords(slide.after[language], wording)}</p>
    </section>
  );
}
