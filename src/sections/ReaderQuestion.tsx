import { useEffect, useState } from "react";
import type { Answers } from "../model/answers";
import type { QuestionSlide } from "../model/story";
import { keepAnswers, readKeptAnswers } from "../store/keptAnswers";
import { QuestionPart } from "./QuestionPart";
import type { QuestionWording } from "./readQuestion";

interface ReaderQuestionProps extends QuestionWording {
  readonly slide: QuestionSlide;
  /** Of its room, in CSS pixels, where it is drawn as wide before it can be measured. */
  readonly width?: number;
}

/** A question to one reader, whose answer stays on the device. */
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
