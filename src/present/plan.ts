import type { Slide } from "../model/story";

/** Seconds per slide by its id, measured in rehearsal; a slide without an entry has the seconds of the story. */
export type OwnSeconds = Readonly<Record<string, number>>;

/** A slide of a plan. `seconds`: its presentation, plus its discussion where the plan has time for discussions. */
export interface PlannedSlide extends Pick<Slide, "id" | "need" | "seconds"> {
  /** The part of `seconds` planned for discussion; 0: none. */
  readonly talk: number;
  readonly isIn: boolean;
}

/** The slides presented within a time limit. */
export interface Plan {
  /** The time limit; undefined: none, the plan takes as long as all slides. */
  readonly minutes: number | undefined;
  /** All slides of the deck in their order, including those left out. */
  readonly slides: readonly PlannedSlide[];
  /** Seconds not used by any slide; below 0: seconds missing. 0 without a time limit. */
  readonly spare: number;
}

/**
 * Plans a deck for a time limit: every must, then each should that fits, then each could that fits, in story order.
 * Slides include their discussion time, unless the musts alone exceed the limit with it. Slides are never stretched:
 * unused time is reported as spare.
 */
export function planDeck(
  slides: readonly Slide[],
  minutes: number | undefined,
  ownSeconds: OwnSeconds = {},
): Plan {
  const timed = timeSlides(slides, minutes, ownSeconds);
  if (minutes === undefined) return toPlan(timed, minutes, new Set());
  const leftOut = new Set<string>();
  let room = minutes * 60;
  for (const need of ["must", "should", "could"]) {
    for (const slide of timed.filter((one) => one.need === need)) {
      if (need === "must" || slide.seconds <= room) room -= slide.seconds;
      else leftOut.add(slide.id);
    }
  }
  return toPlan(timed, minutes, leftOut);
}

/** The plan for a given list of left-out slides. */
export function readPlan(
  slides: readonly Slide[],
  {
    minutes,
    leftOut,
    ownSeconds,
  }: Pick<Plan, "minutes"> & {
    readonly leftOut: readonly string[];
    readonly ownSeconds: OwnSeconds;
  },
): Plan {
  return toPlan(timeSlides(slides, minutes, ownSeconds), minutes, new Set(leftOut));
}

/** The seconds of each slide for a time limit, with discussion time only if the musts fit with it. */
function timeSlides(
  slides: readonly Slide[],
  minutes: number | undefined,
  ownSeconds: OwnSeconds,
): readonly Omit<PlannedSlide, "isIn">[] {
  const told = slides.map(({ id, need, seconds }) => ({
    id,
    need,
    seconds: ownSeconds[id] ?? seconds,
    talk: 0,
  }));
  const talked = told.map((slide, index) => {
    const talk = slides[index]?.talk ?? 0;
    return { ...slide, seconds: slide.seconds + talk, talk };
  });
  const musts = talked.filter(({ need }) => need === "must").reduce((sum, { seconds }) => sum + seconds, 0);
  return minutes === undefined || musts <= minutes * 60 ? talked : told;
}

/**
 * Leaves out coming slides when the remaining time is too short for them: first coulds, then shoulds, each from the end of
 * the deck. Never a must, the current slide or an earlier one.
 *
 * @param position the id of the current slide
 */
export function replan(plan: Plan, position: string, elapsedSeconds: number): Plan {
  const { minutes, slides } = plan;
  if (minutes === undefined) return plan;
  const at = slides.findIndex(({ id }) => id === position);
  const coming = slides.slice(at + 1).filter(({ isIn }) => isIn);
  const leftOut = new Set(listLeftOut(plan));
  let short = sumSeconds(coming) - (minutes * 60 - elapsedSeconds);
  for (const need of ["could", "should"]) {
    for (const slide of coming.filter((one) => one.need === need).reverse()) {
      if (short <= 0) break;
      leftOut.add(slide.id);
      short -= slide.seconds;
    }
  }
  return toPlan(slides, minutes, leftOut);
}

/** The ids of the slides that a plan leaves out. */
export function listLeftOut({ slides }: Plan): readonly string[] {
  return slides.filter(({ isIn }) => !isIn).map(({ id }) => id);
}

/** Total discussion time of the planned slides, in seconds. */
export function sumTalk(slides: readonly PlannedSlide[]): number {
  return slides.reduce((sum, { talk, isIn }) => sum + (isIn ? talk : 0), 0);
}

/** Total time of the planned slides, in seconds. */
export function sumSeconds(slides: readonly PlannedSlide[]): number {
  return slides.reduce((sum, { seconds, isIn }) => sum + (isIn ? seconds : 0), 0);
}

function toPlan(
  slides: readonly Omit<PlannedSlide, "isIn">[],
  minutes: number | undefined,
  leftOut: ReadonlySet<string>,
): Plan {
  const planned = slides.map((slide) => ({ ...slide, isIn: !leftOut.has(slide.id) }));
  return { minutes, slides: planned, spare: minutes === undefined ? 0 : minutes * 60 - sumSeconds(planned) };
}
