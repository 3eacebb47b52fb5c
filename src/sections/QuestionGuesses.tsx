import { useState } from "react";
import { GuessQuestion } from "../figures/question/GuessQuestion";
import { NumberField } from "../figures/question/NumberField";
import type { AskedGuesses } from "../figures/question/placeGuesses";
import { QuestionButton } from "../figures/question/QuestionButton";
import type { Size } from "../figures/question/question";
import { addValue, medianOf, removeLast, replaceLast } from "../model/answers";
import { formatStatedValue } from "../text/formatStatement";
import { describeDrawing } from "./describeAnswers";
import { type Question, valuesOf } from "./readQuestion";

interface QuestionGuessesProps {
  readonly question: Question<"guess">;
  readonly size: Size;
}

/** A question with numeric answers: several from an audience, entered one by one, or one from a single reader. */
export function QuestionGuesses({ question, size }: QuestionGuessesProps) {
  const { way, answers, isRevealed, isAlone, messages, format, onAnswer } = question;
  const words = messages.question;
  const values = valuesOf(answers);
  const [draft, setDraft] = useState(isAlone ? (values.at(-1) ?? 0) : 0);
  const add = () => {
    if (draft === 0) return;
    onAnswer(isAlone ? replaceLast(answers, draft) : addValue(answers, draft));
    if (!isAlone) setDraft(0);
  };
  return (
    <>
      <GuessQuestion
        asked={toAsked(question)}
        size={size}
        description={describeDrawing(question)}
        slider={
          isRevealed
            ? undefined
            : {
                label: words.guess.slider,
                value: draft,
                step: way.step,
                valueText: format.words(draft),
                onMove: setDraft,
                onAdd: add,
              }
        }
      />
      {!isRevealed && <GuessHand question={question} draft={draft} onDraft={setDraft} onAdd={add} />}
    </>
  );
}

/** For an audience the median stays hidden until the answer is revealed, as it would influence later guesses. */
function toAsked(question: Question<"guess">): AskedGuesses {
  const { way, answers, truth, isRevealed, isAlone, messages, format } = question;
  const { stated, who } = messages.question;
  const values = valuesOf(answers);
  const middle = isRevealed || isAlone ? medianOf(values) : undefined;
  const { value, qualifier } = truth;
  return {
    values,
    max: way.max,
    middle:
      middle === undefined
        ? undefined
        : { value: middle, label: `${who[isAlone ? "alone" : "room"].name}: ${format.words(middle)}` },
    truth: isRevealed
      ? { value, qualifier, label: formatStatedValue(truth, question), note: stated }
      : undefined,
    formatTick: format.short,
  };
}

interface GuessHandProps {
  readonly question: Question<"guess">;
  readonly draft: number;
  readonly onDraft: (value: number) => void;
  readonly onAdd: () => void;
}

function GuessHand({ question, draft, onDraft, onAdd }: GuessHandProps) {
  const { way, answers, isAlone, messages, format, onAnswer } = question;
  const words = messages.question;
  const count = valuesOf(answers).length;
  const addLabel = isAlone && count > 0 ? words.guess.change : words.guess.add[isAlone ? "alone" : "room"];
  return (
    <div className="question-hand">
      <NumberField
        value={draft}
        max={way.max}
        label={words.guess.label}
        words={words}
        format={format.number}
        onChange={onDraft}
        onEnter={onAdd}
      />
      <QuestionButton isDisabled={draft === 0} onPress={onAdd}>
        {addLabel}
      </QuestionButton>
      {!isAlone && (
        <>
          <p className="question-count" role="status">
            {words.count(format.number(count))}
          </p>
          <QuestionButton isDisabled={count === 0} onPress={() => onAnswer(removeLast(answers))}>
            {words.removeLast}
          </QuestionButton>
        </>
      )}
    </div>
  );
}
