import type { ExerciseSlide } from "../model/story";
import type { Messages } from "../text/messages";
import { hasBegun, idleClock, toElapsed } from "./clock";
import { useDeck } from "./DeckProvider";
import { toTimerState } from "./timerState";
import { useNow } from "./useNow";
import { writeClock } from "./writeTimes";

interface ExerciseTimerProps {
  readonly slide: Pick<ExerciseSlide, "id" | "timer">;
  readonly words: Messages["present"]["timer"];
}

/** The remaining time of an exercise, with buttons. Screen readers announce the last minute and the end, not each second. */
export function ExerciseTimer({ slide: { id, timer }, words }: ExerciseTimerProps) {
  const clock = useDeck(({ timers }) => timers[id] ?? idleClock);
  const toggle = useDeck((deck) => deck.toggleTimer);
  const reset = useDeck((deck) => deck.resetTimer);
  const isRunning = clock.startedAt !== undefined;
  const now = useNow(isRunning);
  const { left, state } = toTimerState(timer, toElapsed(clock, now) / 1000);
  return (
    <div className="exercise-timer" data-state={hasBegun(clock) ? state : undefined}>
      <p className="timer-left" role="timer" aria-label={`${words.label}: ${writeClock(left)}`}>
        {writeClock(left)}
      </p>
      <p className="timer-state" role="status">
        {state === "over" ? words.over : state === "last-minute" && isRunning ? words.lastMinute : ""}
      </p>
      <div className="timer-buttons">
        {state !== "over" && (
          <button type="button" className="button is-main" onClick={() => toggle(id, Date.now())}>
            {isRunning ? words.pause : words.start}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-disabled={!hasBegun(clock)}
          onClick={hasBegun(clock) ? () => reset(id) : undefined}
        >
          {words.reset}
        </button>
      </div>
    </div>
  );
}
