import type { Language } from "../model/language";
import type { Slide } from "../model/story";
import { dateTimeFormat } from "../text/formatters";
import type { Messages } from "../text/messages";
import { hasBegun, toElapsed } from "./clock";
import { useDeck } from "./DeckProvider";
import { countSteps } from "./deckStore";
import { toPace, toRemaining } from "./pace";
import { useNow } from "./useNow";
import { usePlan } from "./usePlan";
import { writeClock, writePace } from "./writeTimes";

interface SpeakerClockProps {
  readonly slides: readonly Slide[];
  readonly words: Messages["present"]["speaker"];
  readonly language: Language;
}

/** Elapsed and remaining time, the time of day, and the pace compared with the plan. */
export function SpeakerClock({ slides, words, language }: SpeakerClockProps) {
  const now = useNow();
  const plan = usePlan(slides);
  const clock = useDeck((deck) => deck.clock);
  const position = useDeck((deck) => deck.position);
  const slide = slides.find(({ id }) => id === position.slide);
  const elapsed = Math.floor(toElapsed(clock, now) / 1000);
  const remaining = toRemaining(plan, elapsed);
  const steps = slide === undefined ? 1 : countSteps(slide);
  const pace = Math.round(toPace(plan, { ...position, steps, elapsedSeconds: elapsed }));
  const isRunning = clock.startedAt !== undefined;
  const said = hasBegun(clock) ? writePace(pace, words) : words.waiting;
  const tone = pace > 0 ? "behind" : pace < 0 ? "ahead" : "on-time";
  return (
    <div className="speaker-clock">
      <dl>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>{writeClock(elapsed)}</dd>
        </div>
        <div>
          <dt>{remaining < 0 ? words.over : words.remaining}</dt>
          <dd>{writeClock(Math.abs(remaining))}</dd>
        </div>
        <div className="speaker-day">
          <dt>{words.clock}</dt>
          <dd>
            {dateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(now)}
          </dd>
        </div>
      </dl>
      <p className="speaker-pace" data-tone={hasBegun(clock) ? tone : undefined}>
        {isRunning || !hasBegun(clock) ? said : `${said}, ${words.paused}`}
      </p>
      <ClockButtons isRunning={isRunning} words={words} />
    </div>
  );
}

function ClockButtons({
  isRunning,
  words,
}: Pick<SpeakerClockProps, "words"> & { readonly isRunning: boolean }) {
  const start = useDeck((deck) => deck.startClock);
  const pause = useDeck((deck) => deck.pauseClock);
  const reset = useDeck((deck) => deck.resetClock);
  return (
    <div className="speaker-buttons">
      <button type="button" className="button" onClick={() => (isRunning ? pause : start)(Date.now())}>
        {isRunning ? words.pause : words.start}
      </button>
      <button type="button" className="button" onClick={reset}>
        {words.reset}
      </button>
    </div>
  );
}
