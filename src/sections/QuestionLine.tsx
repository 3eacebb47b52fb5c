import { LineQuestion } from "../figures/question/LineQuestion";
import { QuestionButton } from "../figures/question/QuestionButton";
import type { Size } from "../figures/question/question";
import { addValue, removeLast, replaceLast } from "../model/answers";
import type { CountStatement } from "../model/statement";
import { formatPeriod } from "../text/formatPeriod";
import { describeDrawing } from "./describeAnswers";
import { countWith, type Question, valuesOf } from "./readQuestion";

/** A question that is answered by drawing a line. */
export function QuestionLine({
  question,
  size,
}: {
  readonly question: Question<"line">;
  readonly size: Size;
}) {
  const { way, answers, truth, isRevealed, isAlone, catalog, messages, format, onAnswer } = question;
  const words = messages.question;
  const values = valuesOf(answers);
  const known = countWith(catalog, way.from);
  const [from, to] = [known, truth].map(({ period }) => formatPeriod(period, catalog, messages, format));
  const toLabel = ({ value, qualifier }: CountStatement) =>
    messages.common.qualified[qualifier](format.short(value));
  const last = values.at(-1) ?? known.value;
  return (
    <>
      <LineQuestion
        asked={{
          from: from ?? "",
          to: to ?? "",
          known: { value: known.value, label: toLabel(known) },
          max: way.max,
          step: way.step,
          answers: values,
          note: words.who[isAlone ? "alone" : "room"].name,
          truth: isRevealed
            ? { value: truth.value, qualifier: truth.qualifier, label: toLabel(truth), note: words.stated }
            : undefined,
          format: format.short,
        }}
        size={size}
        label={words.line.label(from ?? "", to ?? "")}
        description={describeDrawing(question)}
        onDraw={isRevealed ? undefined : (value) => onAnswer(replaceLast(answers, value))}
      />
      {!isRevealed && (
        <div className="question-hand">
          <p className="question-hint">{words.line.hint}</p>
          {!isAlone && (
            <>
              <p className="question-count">{words.count(format.number(values.length))}</p>
              <QuestionButton
                isDisabled={values.length === 0}
                onPress={() => onAnswer(addValue(answers, last))}
              >
                {words.line.another}
              </QuestionButton>
              <QuestionButton isDisabled={values.length === 0} onPress={() => onAnswer(removeLast(answers))}>
                {words.removeLast}
              </QuestionButton>
            </>
          )}
        </div>
      )}
    </>
  );
}
