import { type Plan, sumSeconds } from "./plan";

/** Where a speaker is in a plan and in time. */
interface Progress {
  /** The id of the slide that is shown. */
  readonly slide: string;
  /** Counted from 0. */
  readonly step: number;
  /** How many steps the slide has. */
  readonly steps: number;
  readonly elapsedSeconds: number;
}

/**
 * How far behind the plan a speaker is, in seconds; below 0: ahead of it; 0: on time. A step has its even part of the time
 * of its slide, and all of that part is on time. Time for talk may be spent anywhere: behind is only who has used it up.
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

/** What is left of the time of a plan, in seconds; below 0: it is over. */
export function toRemaining({ minutes, slides }: Plan, elapsedSeconds: number): number {
  return (minutes === undefined ? sumSeconds(slides) : minutes * 60) - elapsedSeconds;
}
