/** A clock that can be halted; it has not begun where neither has a value. */
export interface Clock {
  /** When it began to run, in milliseconds since 1970; undefined: it stands. */
  readonly startedAt: number | undefined;
  /** What it had counted before that, in milliseconds. */
  readonly before: number;
}

/** A clock that has not begun. */
export const idleClock: Clock = { startedAt: undefined, before: 0 };

export function startClock(clock: Clock, now: number): Clock {
  return clock.startedAt === undefined ? { ...clock, startedAt: now } : clock;
}

export function pauseClock(clock: Clock, now: number): Clock {
  return { startedAt: undefined, before: toElapsed(clock, now) };
}

/** Pauses a clock that runs, and starts one that does not. */
export function toggleClock(clock: Clock, now: number): Clock {
  return (clock.startedAt === undefined ? startClock : pauseClock)(clock, now);
}

/** Milliseconds that a clock has counted; never below 0, whatever was done to the time of the computer. */
export function toElapsed({ startedAt, before }: Clock, now: number): number {
  return before + (startedAt === undefined ? 0 : Math.max(now - startedAt, 0));
}

/** Whether a clock runs or has run. */
export function hasBegun({ startedAt, before }: Clock): boolean {
  return startedAt !== undefined || before > 0;
}
