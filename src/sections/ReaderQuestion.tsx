import { useEffect, useState } from "react";
import type { Answers } from "../model/answers";
import type { QuestionSlide } from "../model/story";
import { keepAnswers, readKeptAnswers } from "../store/keptAnswers";
import { QuestionPart } from "./QuestionPart";
import type { QuestionWording } from "./readQuestion";

/** A question to one reader, whose answer stays on the device. */
export function ReaderQuestion({ slide, ...wording }: QuestionWording & { readonly slide: QuestionSlide }) {
  const [answers, setAnswers] = useState<Answers>();
  const [isRevealed, setRevealed] = useState(false);
  useEffect(() => setAnswers(readKeptAnswers(slide.id)), [slide.id]);
  return (
    <QuestionPart
      {...wording}
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
