/** How far a timer is: long before its end, in its last minute, or at its end. */
export type TimerState = "running" | "last-minute" | "over";

/**
 * What is left of a timer.
 *
 * @param seconds how long it runs
 * @param elapsedSeconds how long it has run
 * @returns whole seconds, never below 0; a timer of a minute or less has no last minute
 */
export function toTimerState(
  seconds: number,
  elapsedSeconds: number,
): { readonly left: number; readonly state: TimerState } {
  const left = Math.max(0, Math.ceil(seconds - elapsedSeconds));
  if (left === 0) return { left, state: "over" };
  return { left, state: left <= 60 && seconds > 60 ? "last-minute" : "running" };
}
