import { countAnswers } from "../model/answers";
import { toScore } from "../model/score";
import { formatStatedValue } from "../text/formatStatement";
import { describeMiddle, describeMiss } from "./describeAnswers";
import type { Question } from "./readQuestion";
import { StatedBy } from "./StatedBy";

/**
 * The stated value with speaker, period and sources, and how far the answers were from it. If no answer was recorded, that
 * line is muted: an audience may have answered aloud.
 */
export function QuestionAnswer({ question }: { readonly question: Question }) {
  const { answers, truth, catalog, messages, format } = question;
  const score = toScore(answers, truth);
  const middle = describeMiddle(answers, question);
  return (
    <>
      <p className="question-value">{formatStatedValue(truth, question)}</p>
      <p className="question-said">
        <StatedBy statement={truth} {...{ catalog, messages, format }} />
      </p>
      <p className={countAnswers(answers) > 0 ? "question-miss" : "question-said"}>
        {describeMiss(answers, truth, question)}
      </p>
      {middle !== undefined && <p className="question-said">{middle}</p>}
      {score !== undefined && (
        <p className="question-score">{messages.question.score(format.number(score, 0))}</p>
      )}
    </>
  );
}
