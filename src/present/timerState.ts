/** The phase of a timer: before its last minute, in it, or ended. */
export type TimerState = "running" | "last-minute" | "over";

/**
 * The remaining time and the phase of a timer.
 *
 * @param seconds the total duration
 * @param elapsedSeconds the elapsed time
 * @returns `left` in whole seconds, never below 0; a timer of a minute or less has no last-minute phase
 */
export function toTimerState(
  seconds: number,
  elapsedSeconds: number,
): { readonly left: number; readonly state: TimerState } {
  const left = Math.max(0, Math.ceil(seconds - elapsedSeconds));
  if (left === 0) return { left, state: "over" };
  return { left, state: left <= 60 && seconds > 60 ? "last-minute" : "running" };
}
