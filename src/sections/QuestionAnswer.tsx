import { toScore } from "../model/score";
import { formatStatedPeriod } from "../text/formatPeriod";
import { formatSpeakers } from "../text/formatSpeakers";
import { formatStatedValue } from "../text/formatStatement";
import { describeMiddle, describeMiss } from "./describeAnswers";
import type { Question } from "./readQuestion";
import { SourceNames } from "./SourceLinks";

/** What was stated, by whom and when, how far those who answered were from it, and where it is said. */
export function QuestionAnswer({ question }: { readonly question: Question }) {
  const { answers, truth, catalog, messages, format } = question;
  const score = toScore(answers, truth);
  const middle = describeMiddle(answers, question);
  const period = formatStatedPeriod(truth, question);
  return (
    <>
      <p className="question-value">{formatStatedValue(truth, question)}</p>
      <p className="question-said">
        <span>{`${messages.common.saidBy(formatSpeakers(truth, question), period)} · `}</span>
        <SourceNames ids={truth.sources} catalog={catalog} language={format.language} />
      </p>
      <p className="question-miss">{describeMiss(answers, truth, question)}</p>
      {middle !== undefined && <p className="question-said">{middle}</p>}
      {score !== undefined && (
        <p className="question-score">{messages.question.score(format.number(score, 0))}</p>
      )}
    </>
  );
}
