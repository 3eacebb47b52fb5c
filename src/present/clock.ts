/** A clock that can be paused. `startedAt` undefined and `before` 0: it was never started. */
export interface Clock {
  /** Start of the current run, in milliseconds since 1970; undefined: not running. */
  readonly startedAt: number | undefined;
  /** Time counted in earlier runs, in milliseconds. */
  readonly before: number;
}

/** A clock that was never started. */
export const idleClock: Clock = { startedAt: undefined, before: 0 };

export function startClock(clock: Clock, now: number): Clock {
  return clock.startedAt === undefined ? { ...clock, startedAt: now } : clock;
}

export function pauseClock(clock: Clock, now: number): Clock {
  return { startedAt: undefined, before: toElapsed(clock, now) };
}

/** Pauses a running clock, starts any other. */
export function toggleClock(clock: Clock, now: number): Clock {
  return (clock.startedAt === undefined ? startClock : pauseClock)(clock, now);
}

/** Milliseconds counted by a clock; never below 0, even if the system time was changed. */
export function toElapsed({ startedAt, before }: Clock, now: number): number {
  return before + (startedAt === undefined ? 0 : Math.max(now - startedAt, 0));
}

/** Whether a clock is running or has been running. */
export function hasBegun({ startedAt, before }: Clock): boolean {
  return startedAt !== undefined || before > 0;
}
