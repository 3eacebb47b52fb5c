import { countAnswers } from "../model/answers";
import { toScore } from "../model/score";
import { formatStatedValue } from "../text/formatStatement";
import { describeMiddle, describeMiss } from "./describeAnswers";
import type { Question } from "./readQuestion";
import { StatedBy } from "./StatedBy";

/**
 * What was stated, by whom and when, how far those who answered were from it, and where it is said. That nothing was
 * written down is no fault of a room, which may have answered aloud, and is muted.
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
