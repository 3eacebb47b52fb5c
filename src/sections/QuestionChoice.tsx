import { ChoiceQuestion } from "../figures/question/ChoiceQuestion";
import { placeChoice } from "../figures/question/placeChoice";
import { noAnswers, setVotes } from "../model/answers";
import { formatStatedValue } from "../text/formatStatement";
import { formatStatedPeriod } from "./formatPeriod";
import { countWith, type Question } from "./readQuestion";

/** A question that is answered by one of several values, each with its period once that may be seen. */
export function QuestionChoice({ question }: { readonly question: Question<"choice"> }) {
  const { way, answers, truth, isRevealed, isAlone, catalog, messages, format, onAnswer } = question;
  const { choice, who, limit } = messages.question;
  const votes = answers.kind === "choice" ? answers.votes : {};
  const options = way.options.map((id) => {
    const said = countWith(catalog, id);
    const period = formatStatedPeriod(said, question);
    return {
      id,
      label: formatStatedValue(said, question),
      note: isRevealed ? (isAlone && votes[id] === 1 ? `${period}, ${who.alone.name}` : period) : undefined,
    };
  });
  return (
    <ChoiceQuestion
      label={choice.label}
      options={placeChoice(options, votes, isRevealed ? truth.id : undefined)}
      format={format.number}
      rightWord={choice.right}
      hand={
        isRevealed
          ? { kind: "closed", isCounted: !isAlone }
          : isAlone
            ? { kind: "choose", onChoose: (id) => onAnswer(setVotes(noAnswers("choice"), id, 1)) }
            : {
                kind: "count",
                words: { ...choice, limit },
                onCount: (id, votes) => onAnswer(setVotes(answers, id, votes)),
              }
      }
    />
  );
}
