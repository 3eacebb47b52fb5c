import { GuessDrawing } from "./GuessDrawing";
import { keepKeys } from "./ownKeys";
import { type AskedGuesses, placeGuesses } from "./placeGuesses";
import type { Size } from "./question";
import "./question.css";

interface GuessQuestionProps {
  readonly asked: AskedGuesses;
  readonly size: Size;
  /** The accessible name of the drawing. */
  readonly description: string;
  /** Undefined once the question is closed. */
  readonly slider: GuessSlider | undefined;
}

interface GuessSlider {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  /** «45 тысяч» */
  readonly valueText: string;
  readonly onMove: (value: number) => void;
  readonly onAdd: () => void;
}

/** Guesses as dots on a scale, with a slider below it for the next guess. */
export function GuessQuestion({ asked, size, description, slider }: GuessQuestionProps) {
  return (
    <div className="question-drawing">
      <GuessDrawing placed={placeGuesses(asked, size)} label={description} />
      {slider && (
        <input
          className="question-slider"
          type="range"
          min={0}
          max={asked.max}
          step={slider.step}
          value={slider.value}
          aria-label={slider.label}
          aria-valuetext={slider.valueText}
          onChange={({ target }) => slider.onMove(Number(target.value))}
          onKeyDown={(press) => {
            keepKeys("slider", press);
            if (press.key === "PageUp" || press.key === "PageDown") press.preventDefault();
            if (press.key === "Enter") slider.onAdd();
          }}
        />
      )}
    </div>
  );
}
