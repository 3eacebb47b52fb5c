import { parseAnswers } from "../model/answers";
import type { Slide } from "../model/story";
import { type Clock, idleClock } from "./clock";
import { countSteps, type Position, type Shown } from "./deckStore";

/** Maximum time limit of a deck, in minutes. */
export const longestMinutes = 600;

/**
 * Parses a state sent by another window or stored by an earlier version of the site. Unknown slides and parts of another
 * shape are dropped; undefined: the current slide is not part of the deck.
 */
export function parseShown(found: unknown, slides: readonly Slide[]): Shown | undefined {
  const { position, steps, views, answers, isBlack, minutes, leftOut, ownSeconds, clock, timers } =
    toFields(found);
  const at = parsePosition(position, slides);
  if (at === undefined) return undefined;
  return {
    position: at,
    steps: { ...pickSlides(steps, slides, parseStep), [at.slide]: at.step },
    views: pickSlides(views, slides, (value) =>
      typeof value === "string" && value.startsWith("/embed/") ? value : undefined,
    ),
    answers: pickSlides(answers, slides, parseAnswers),
    isBlack: isBlack === true,
    minutes: isWithin(minutes, 0, longestMinutes) ? minutes : undefined,
    leftOut: slides
      .filter(({ id, need }) => need !== "must" && Array.isArray(leftOut) && leftOut.includes(id))
      .map(({ id }) => id),
    ownSeconds: pickSlides(ownSeconds, slides, parseSeconds),
    clock: parseClock(clock),
    timers: pickSlides(timers, slides, parseTimer),
  };
}

/** Parses the seconds per slide from rehearsals. */
export function parseOwnSeconds(found: unknown, slides: readonly Slide[]): Shown["ownSeconds"] {
  return pickSlides(found, slides, parseSeconds);
}

function parsePosition(found: unknown, slides: readonly Slide[]): Position | undefined {
  const { slide: id, step } = toFields(found);
  const slide = slides.find((one) => one.id === id);
  return slide && { slide: slide.id, step: parseStep(step, slide) ?? 0 };
}

function parseStep(found: unknown, slide: Slide): number | undefined {
  return isWithin(found, 0, countSteps(slide) - 1) && Number.isInteger(found) ? found : undefined;
}

function parseSeconds(found: unknown): number | undefined {
  return isWithin(found, 1, longestMinutes * 60) ? found : undefined;
}

function parseClock(found: unknown): Clock {
  const { startedAt, before } = toFields(found);
  return {
    startedAt: isWithin(startedAt, 0, Number.MAX_SAFE_INTEGER) ? startedAt : undefined,
    before: isWithin(before, 0, Number.MAX_SAFE_INTEGER) ? before : idleClock.before,
  };
}

function parseTimer(found: unknown, { kind }: Slide): Clock | undefined {
  return kind === "exercise" && typeof found === "object" && found !== null ? parseClock(found) : undefined;
}

/** Parses the entry of each slide in a record; a slide without a valid entry is dropped. */
function pickSlides<Value>(
  found: unknown,
  slides: readonly Slide[],
  parse: (value: unknown, slide: Slide) => Value | undefined,
): Readonly<Record<string, Value>> {
  const fields = toFields(found);
  return Object.fromEntries(
    slides.flatMap((slide) => {
      const value = parse(fields[slide.id], slide);
      return value === undefined ? [] : [[slide.id, value]];
    }),
  );
}

function isWithin(found: unknown, from: number, to: number): found is number {
  return typeof found === "number" && found >= from && found <= to;
}

/** The own fields of an object, without a prototype; empty for any other value. */
function toFields(found: unknown): Readonly<Record<string, unknown>> {
  return { __proto__: null, ...(typeof found === "object" && found) };
}
