import { byId } from "../catalog/catalog";
import { ChoiceQuestion } from "../figures/question/ChoiceQuestion";
import { placeChoice } from "../figures/question/placeChoice";
import { noAnswers, setVotes } from "../model/answers";
import type { CountStatement } from "../model/statement";
import { formatList } from "../text/formatList";
import { formatStatedPeriod } from "../text/formatPeriod";
import { formatStatedValue } from "../text/formatStatement";
import { countWith, type Question } from "./readQuestion";

/**
 * A multiple-choice question. Once the answer is revealed, each option shows its period, and its speakers or, if the options
 * count different things, its measure.
 */
export function QuestionChoice({ question }: { readonly question: Question<"choice"> }) {
  const { way, answers, truth, isRevealed, isAlone, catalog, messages, format, onAnswer } = question;
  const { choice, who, limit, whole } = messages.question;
  const votes = answers.kind === "choice" ? answers.votes : {};
  const measures = new Set(way.options.map((id) => countWith(catalog, id).measure));
  const toNote = (said: CountStatement) =>
    messages.common.saidBy(
      measures.size > 1 ? messages.common.measures[said.measure] : nameShort(said.speakers, question),
      formatStatedPeriod(said, question),
    );
  const options = way.options.map((id) => {
    const said = toNote(countWith(catalog, id));
    return {
      id,
      label: formatStatedValue(countWith(catalog, id), question),
      note: isRevealed ? (isAlone && votes[id] === 1 ? `${said} · ${who.alone.name}` : said) : undefined,
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
                words: { ...choice, limit, whole },
                onCount: (id, votes) => onAnswer(setVotes(answers, id, votes)),
              }
      }
    />
  );
}

/** Lists the speakers of a value by their short names, with an initial capital. */
function nameShort(
  ids: readonly string[],
  { catalog, format }: Pick<Question, "catalog" | "format">,
): string {
  const names = ids
    .map((id) => byId(catalog.speakers, id))
    .map(({ short, name }) => (short ?? name)[format.language]);
  const all = formatList(format.language, names);
  return all.charAt(0).toLocaleUpperCase(format.language) + all.slice(1);
}
