import { useEffect, useState } from "react";
import type { Answers } from "../model/answers";
import type { QuestionSlide } from "../model/story";
import { keepAnswers, readKeptAnswers } from "../store/keptAnswers";
import { QuestionPart } from "./QuestionPart";
import type { QuestionWording } from "./readQuestion";

interface ReaderQuestionProps extends QuestionWording {
  readonly slide: QuestionSlide;
  /** Container width in CSS pixels, used for the layout if it is known before measuring. */
  readonly width?: number;
}

/** A question to a single reader; the answer stays on the device. */
export function ReaderQuestion({ slide, width, ...wording }: ReaderQuestionProps) {
  const [answers, setAnswers] = useState<Answers>();
  const [isRevealed, setRevealed] = useState(false);
  useEffect(() => setAnswers(readKeptAnswers(slide.id)), [slide.id]);
  return (
    <QuestionPart
      {...wording}
      {...(width === undefined ? {} : { room: { width } })}
      slide={slide}
      answers={answers}
      onAnswer={(given) => {
        setAnswers(given);
        keepAnswers(slide.id, given);
      }}
      isRevealed={isRevealed}
      onReveal={() => setRevealed(true)}
      isAlone
    />
  );
}
