import type { ExerciseSlide as Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import { ExerciseTimer } from "./ExerciseTimer";
import { SheetLines } from "./print/SheetLines";
import type { SlideProps } from "./slideProps";

/** A task for pairs with a timer; the second step shows what to compare. On paper it is a worksheet. */
export function ExerciseSlide({ slide, step, ...props }: SlideProps<Slide>) {
  const { catalog, messages, format } = props;
  const { language } = format;
  return (
    <div className="slide-body is-exercise">
      <h2 className="slide-title">{fillWords(slide.title[language], props)}</h2>
      <ol className="exercise-tasks">
        {slide.tasks.map((task) => (
          <li key={task[language]}>{fillWords(task[language], props)}</li>
        ))}
      </ol>
      <ExerciseTimer slide={slide} words={messages.present.timer} />
      <div className="exercise-after" aria-live="polite">
        <p data-to-come={step === 0 ? "" : undefined}>{fillWords(slide.after[language], props)}</p>
      </div>
      <SheetLines slide={slide} count={3} {...{ catalog, messages, format }} />
    </div>
  );
}
