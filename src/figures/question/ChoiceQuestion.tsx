import { useId } from "react";
import { NumberField, type NumberFieldWords } from "./NumberField";
import { keepKeys } from "./ownKeys";
import type { PlacedOption } from "./placeChoice";
import { QuestionButton } from "./QuestionButton";
import "./question.css";
import "./questionChoice.css";

interface ChoiceQuestionProps {
  readonly label: string;
  readonly options: readonly PlacedOption[];
  readonly format: (value: number) => string;
  /** Marks the option that is right. */
  readonly rightWord: string;
  readonly hand: ChoiceHand;
}

/** The input mode: counts of raised hands per option, a single choice of one reader, or closed. */
type ChoiceHand =
  | {
      readonly kind: "count";
      readonly words: Readonly<Record<"hands" | "more" | "fewer", (words: string) => string>> &
        NumberFieldWords;
      readonly onCount: (option: string, votes: number) => void;
    }
  | { readonly kind: "choose"; readonly onChoose: (option: string) => void }
  | { readonly kind: "closed"; readonly isCounted: boolean };

/** The largest count of raised hands that can be entered: an audience, not a country. */
const mostHands = 9999;

/** The options of a question: radio buttons for one reader, else bars with each option's share of the votes. */
export function ChoiceQuestion({ label, options, hand, format, rightWord }: ChoiceQuestionProps) {
  const name = useId();
  return (
    <fieldset className="question-choice">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <div key={option.id} className={`question-option is-${option.verdict}`}>
          {hand.kind === "choose" ? (
            <label className="question-radio">
              <input
                type="radio"
                name={name}
                checked={option.votes > 0}
                onChange={() => hand.onChoose(option.id)}
                onKeyDown={(press) => keepKeys("radio", press)}
              />
              <span>{option.label}</span>
            </label>
          ) : (
            <OptionBar option={option} rightWord={rightWord} />
          )}
          {hand.kind === "count" && <HandCount option={option} hand={hand} format={format} />}
          {hand.kind === "closed" && hand.isCounted && (
            <output className="question-votes">{format(option.votes)}</output>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function OptionBar({
  option: { label, note, share, verdict },
  rightWord,
}: Pick<ChoiceQuestionProps, "rightWord"> & { readonly option: PlacedOption }) {
  return (
    <div className="question-bar">
      <p className="question-option-label">
        <span>{label}</span>
        {verdict === "right" && <span className="question-right">{` ${rightWord}`}</span>}
      </p>
      {note !== undefined && <p className="question-said">{note}</p>}
      <svg width="100%" height="8" aria-hidden="true">
        <rect className="question-track" width="100%" height="8" rx="4" />
        {share > 0 && <rect className="question-share" width={`${share * 100}%`} height="8" rx="4" />}
      </svg>
    </div>
  );
}

interface HandCountProps extends Pick<ChoiceQuestionProps, "format"> {
  readonly option: PlacedOption;
  readonly hand: Extract<ChoiceHand, { kind: "count" }>;
}

function HandCount({ option: { id, label, votes }, hand: { words, onCount }, format }: HandCountProps) {
  return (
    <div className="question-hands">
      <QuestionButton
        kind="round"
        label={words.fewer(label)}
        isDisabled={votes === 0}
        onPress={() => onCount(id, votes - 1)}
      >
        −
      </QuestionButton>
      <NumberField
        value={votes}
        max={mostHands}
        label={words.hands(label)}
        words={words}
        format={format}
        onChange={(hands) => onCount(id, hands)}
      />
      <QuestionButton kind="round" label={words.more(label)} onPress={() => onCount(id, votes + 1)}>
        +
      </QuestionButton>
    </div>
  );
}
