import { type Plan, sumSeconds } from "./plan";

/** The position of a speaker in a plan, and the elapsed time. */
interface Progress {
  /** The id of the current slide. */
  readonly slide: string;
  /** Counted from 0. */
  readonly step: number;
  /** The number of steps of the slide. */
  readonly steps: number;
  readonly elapsedSeconds: number;
}

/**
 * Seconds behind the plan; below 0: ahead; 0: on time. The time of a slide is divided evenly among its steps, and a speaker
 * is on time during the whole share of a step. The spare time may be spent anywhere: behind starts once it is used up.
 */
export function toPace(plan: Plan, { slide, step, steps, elapsedSeconds }: Progress): number {
  const at = plan.slides.findIndex(({ id }) => id === slide);
  const before = sumSeconds(plan.slides.slice(0, at));
  const share = (plan.slides[at]?.seconds ?? 0) / steps;
  const first = before + share * step;
  const last = first + share + Math.max(plan.spare, 0);
  if (elapsedSeconds > last) return elapsedSeconds - last;
  return Math.min(elapsedSeconds - first, 0);
}

/** Remaining seconds of a plan; below 0: overrun. */
export function toRemaining({ minutes, slides }: Plan, elapsedSeconds: number): number {
  return (minutes === undefined ? sumSeconds(slides) : minutes * 60) - elapsedSeconds;
}
