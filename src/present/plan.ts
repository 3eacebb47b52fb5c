import type { Slide } from "../model/story";

/** Seconds a slide by its id, as the speaker took in rehearsal; a slide without has those of the story. */
export type OwnSeconds = Readonly<Record<string, number>>;

/** A slide of a plan, with the seconds that it takes: to tell it, and to talk about it where the plan has time for that. */
export interface PlannedSlide extends Pick<Slide, "id" | "need" | "seconds"> {
  /** How many of its seconds are for the room to talk. */
  readonly talk: number;
  readonly isIn: boolean;
}

/** Which slides are told in a time. */
export interface Plan {
  /** Undefined: as long as all slides take. */
  readonly minutes: number | undefined;
  /** All slides of the deck in their order, also those left out. */
  readonly slides: readonly PlannedSlide[];
  /** Seconds that no slide takes; below 0: so many are short. 0 where there is no limit. */
  readonly spare: number;
}

/**
 * Plans a deck for a time: every must, then each should that fits, then each could that fits, in the order of the story.
 * Each slide has the time in which the room talks about it, unless the musts alone are too long with it. Slides are never
 * stretched: time that is left is said to be free.
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

/** The plan of slides of which some are known to be left out. */
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

/** What each slide takes in a plan of so many minutes. */
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
 * Leaves out coming slides when what is left of the time is too short for them: first coulds, then shoulds, each from the
 * end of the deck. Never a must, and never the slide that is shown or one before it.
 *
 * @param position the id of the slide that is shown
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

/** How long the slides of a plan are talked about, in seconds. */
export function sumTalk(slides: readonly PlannedSlide[]): number {
  return slides.reduce((sum, { talk, isIn }) => sum + (isIn ? talk : 0), 0);
}

/** How long the slides of a plan take, in seconds. */
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
