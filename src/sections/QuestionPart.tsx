import { useLayoutEffect, useRef } from "react";
import { QuestionButton } from "../figures/question/QuestionButton";
import { type Answers, toFitting } from "../model/answers";
import type { QuestionSlide } from "../model/story";
import { Region } from "../ui/Region";
import { useWidth } from "../ui/useWidth";
import { fillWords } from "./fillWords";
import { QuestionAnswer } from "./QuestionAnswer";
import { QuestionChoice } from "./QuestionChoice";
import { QuestionGuesses } from "./QuestionGuesses";
import { QuestionLine } from "./QuestionLine";
import { type QuestionRoom, toQuestionSize } from "./questionSize";
import { countWith, type Question, type QuestionWording } from "./readQuestion";

interface QuestionPartProps extends QuestionWording {
  readonly slide: QuestionSlide;
  /** The answers so far; answers that do not fit the question are ignored. */
  readonly answers: Answers | undefined;
  readonly onAnswer: (answers: Answers) => void;
  readonly isRevealed: boolean;
  /** Called by the reveal button. Undefined: there is no button, and the parent reveals the answer. */
  readonly onReveal?: () => void;
  /** Whether a single reader answers instead of an audience. */
  readonly isAlone?: boolean;
  /** Container size in CSS pixels, if known before measuring; without a height the question takes the height it needs. */
  readonly room?: QuestionRoom;
}

/** A question, answered by a line, a choice or guesses; the answer is then revealed with its source. */
export function QuestionPart({ slide, answers, onReveal, isAlone = false, ...props }: QuestionPartProps) {
  const { ref, room } = useWidth<HTMLDivElement>(328);
  const answerRef = useFocusAfter(props.isRevealed);
  const question: Question = {
    ...props,
    isAlone,
    way: slide.way,
    answers: toFitting(answers, slide.way),
    truth: countWith(props.catalog, slide.answer),
  };
  const { isWide, ...size } = toQuestionSize(slide.way.kind, props.room ?? { width: room });
  const isBeside = isWide && (props.isRevealed || slide.way.kind !== "choice");
  const headingId = `question-${slide.id}`;
  return (
    <Region className="question" aria-labelledby={headingId}>
      <p className="question-topic">{fillWords(slide.topic[props.format.language], props)}</p>
      <h2 id={headingId}>{fillWords(slide.ask[props.format.language], props)}</h2>
      <div ref={ref} className={`question-parts is-${slide.way.kind}${isBeside ? " is-wide" : ""}`}>
        <QuestionWay question={question} size={size} />
        <div
          ref={answerRef}
          className="question-answer"
          role="status"
          tabIndex={-1}
          aria-label={props.messages.question.answer}
        >
          {props.isRevealed && <QuestionAnswer question={question} />}
        </div>
        {!props.isRevealed && onReveal !== undefined && (
          <QuestionButton kind="main" onPress={onReveal}>
            {props.messages.question.reveal}
          </QuestionButton>
        )}
      </div>
    </Region>
  );
}

interface QuestionWayProps {
  readonly question: Question;
  readonly size: { readonly width: number; readonly height: number };
}

function QuestionWay({ question, size }: QuestionWayProps) {
  const { way } = question;
  switch (way.kind) {
    case "line":
      return <QuestionLine question={{ ...question, way }} size={size} />;
    case "guess":
      return <QuestionGuesses question={{ ...question, way }} size={size} />;
    case "choice":
      return <QuestionChoice question={{ ...question, way }} />;
  }
}

/** Focuses the revealed answer if the focused button or control was removed. */
function useFocusAfter(isRevealed: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(isRevealed);
  useLayoutEffect(() => {
    if (isRevealed && !before.current && document.activeElement === document.body) ref.current?.focus();
    before.current = isRevealed;
  }, [isRevealed]);
  return ref;
}
