import { useId, useState } from "react";
import type { Slide } from "../model/story";
import type { Messages } from "../text/messages";
import { SegmentedControl } from "../ui/SegmentedControl";
import { useDeck } from "./DeckProvider";
import { readMinutes } from "./deckAddress";
import { sumSeconds, sumTalk } from "./plan";
import { usePlan } from "./usePlan";

interface MinutesChoiceProps {
  readonly slides: readonly Slide[];
  readonly words: Messages["present"]["speaker"];
}

/** «У меня N минут»: a preset or custom time limit, and the part of the deck that fits. */
export function MinutesChoice({ slides, words }: MinutesChoiceProps) {
  const id = useId();
  const minutes = useDeck((deck) => deck.minutes);
  const planFor = useDeck((deck) => deck.planFor);
  const [typed, setTyped] = useState("");
  const choose = (chosen: number | undefined) => planFor(chosen, Date.now());
  const isOwn = minutes !== undefined && !usual.includes(minutes);
  return (
    <div className="minutes-choice">
      <p className="minutes-label">{words.minutes}</p>
      <SegmentedControl
        label={words.minutes}
        choices={[
          ...usual.map((value) => ({ value: String(value), label: words.minutesOf(value) })),
          { value: "", label: words.all },
        ]}
        chosen={String(minutes ?? "")}
        onChoose={(value) => {
          setTyped("");
          choose(readMinutes(value));
        }}
      />
      <label className="minutes-own" htmlFor={id}>
        <span className="visually-hidden">{words.own}</span>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          size={3}
          maxLength={5}
          placeholder="30"
          data-chosen={isOwn || undefined}
          value={typed === "" && isOwn ? String(minutes) : typed}
          onChange={({ target: { value } }) => {
            setTyped(value);
            const own = readMinutes(value);
            if (own !== undefined) choose(own);
            else if (value === "") choose(undefined);
          }}
        />{" "}
        <span>{words.unit}</span>
      </label>
      <PlanWords slides={slides} words={words} />
    </div>
  );
}

const usual: readonly number[] = [7, 20, 45];

/** The summary of a plan: «12 слайдов из 20, займут 18 мин, из них 5 мин на разговор; свободно 2 мин». */
function PlanWords({ slides, words }: MinutesChoiceProps) {
  const plan = usePlan(slides);
  const count = plan.slides.filter(({ isIn }) => isIn).length;
  const talked = sumTalk(plan.slides);
  const talk = talked > 0 ? words.talk(talked) : "";
  const rest = plan.spare < 0 ? words.short(-plan.spare) : plan.spare > 0 ? words.spare(plan.spare) : "";
  return (
    <p className="muted minutes-plan" role="status">
      {`${words.planned(count, slides.length, sumSeconds(plan.slides))}${talk}${rest}.`}
    </p>
  );
}
