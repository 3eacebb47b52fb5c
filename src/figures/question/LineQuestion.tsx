import { type PointerEvent, type ReactNode, useRef } from "react";
import { LineDrawing } from "./LineDrawing";
import { keepKeys, toSteps } from "./ownKeys";
import { type AskedLine, placeLine, toLineValue, toStep } from "./placeLine";
import type { Size } from "./question";
import "./question.css";

interface LineQuestionProps {
  readonly asked: AskedLine;
  readonly size: Size;
  readonly label: string;
  /** Part of the accessible name when the line cannot be moved. */
  readonly description: string;
  /** Called with the new end value of the line. Undefined when the line cannot be moved. */
  readonly onDraw: ((value: number) => void) | undefined;
}

/** A line from a known value. The reader drags its end, presses where it should end, or uses keys. */
export function LineQuestion({ asked, size, label, description, onDraw }: LineQuestionProps) {
  const placed = placeLine(asked, size);
  if (onDraw === undefined)
    return (
      <div className="question-drawing" role="img" aria-label={`${label}. ${description}`}>
        <LineDrawing placed={placed} isInHand={false} />
      </div>
    );
  return (
    <LineSlider asked={asked} size={size} label={label} onDraw={onDraw}>
      <LineDrawing placed={placed} isInHand />
    </LineSlider>
  );
}

interface LineSliderProps extends Omit<LineQuestionProps, "description"> {
  readonly onDraw: (value: number) => void;
  readonly children: ReactNode;
}

function LineSlider({ asked, size, label, onDraw, children }: LineSliderProps) {
  const isHeld = useRef(false);
  const value = asked.answers.at(-1) ?? asked.known.value;
  const drawTo = ({ clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const { top, height } = currentTarget.getBoundingClientRect();
    if (height > 0) onDraw(toLineValue(((clientY - top) / height) * size.height, asked, size));
  };
  return (
    <div
      className="question-drawing question-line-hand"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={asked.max}
      aria-valuenow={value}
      aria-valuetext={asked.format(value)}
      onKeyDown={(press) => {
        const steps = toSteps(press);
        keepKeys("line", press);
        if (steps === 0) return;
        press.preventDefault();
        onDraw(toStep(value + steps * asked.step, asked));
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        isHeld.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        drawTo(event);
      }}
      onPointerMove={(event) => {
        if (isHeld.current) drawTo(event);
      }}
      onPointerUp={() => {
        isHeld.current = false;
      }}
      onPointerCancel={() => {
        isHeld.current = false;
      }}
    >
      {children}
    </div>
  );
}
