import { use } from "react";
import { toScore, toTotalScore } from "../model/score";
import type { QuestionSlide as Slide } from "../model/story";
import { QuestionPart } from "../sections/QuestionPart";
import { ReaderQuestion } from "../sections/ReaderQuestion";
import { countWith } from "../sections/readQuestion";
import { useDeck } from "./DeckProvider";
import { QuestionCode } from "./QuestionCode";
import type { SlideProps } from "./slideProps";
import { StageHeight } from "./stageHeight";

/** A question to the audience; the second step reveals the answer. In the document layout a single reader answers it. */
export function QuestionSlide({ isShow, ...props }: SlideProps<Slide>) {
  return (
    <div className="slide-body is-question">
      {isShow ? <RoomQuestion {...props} /> : <ReaderQuestion {...props} />}
    </div>
  );
}

type QuestionProps = Omit<SlideProps<Slide>, "isShow">;

/** The space for the answers, in CSS pixels: a slide minus padding, a two-line question and gaps. */
const toRoom = (stageHeight: number) => ({ width: 592, height: stageHeight - 130 });

function RoomQuestion({ slide, step, ...props }: QuestionProps) {
  const answers = useDeck((deck) => deck.answers[slide.id]);
  const answer = useDeck((deck) => deck.answer);
  const stageHeight = use(StageHeight);
  const isRevealed = step > 0;
  return (
    <>
      <QuestionPart
        {...props}
        slide={slide}
        answers={answers}
        onAnswer={(given) => answer(slide.id, given)}
        isRevealed={isRevealed}
        room={toRoom(stageHeight)}
      />
      {isRevealed ? (
        <RoomScore {...props} />
      ) : (
        <QuestionCode id={slide.id} language={props.format.language} words={props.messages.present.code} />
      )}
    </>
  );
}

/** The audience's total score over all its answered questions; nothing for fewer than two. */
function RoomScore({ slides, catalog, messages, format }: Omit<QuestionProps, "slide" | "step">) {
  const answers = useDeck((deck) => deck.answers);
  const scores = slides.flatMap((slide) => {
    const given = answers[slide.id];
    if (slide.kind !== "question" || given === undefined) return [];
    return toScore(given, countWith(catalog, slide.answer)) ?? [];
  });
  const total = toTotalScore(scores);
  if (total === undefined || scores.length < 2) return null;
  return <p className="question-total">{messages.present.score(format.number(total, 0), scores.length)}</p>;
}
