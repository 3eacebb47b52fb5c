import type { Slide } from "../model/story";
import { countSteps, type Position } from "./deckStore";
import { longestMinutes } from "./parseShown";

export { toDeckAddress } from "../model/deckAddress";

/** The options in the query of a deck's address. */
export interface DeckRequest {
  /** Seconds per step; undefined: the speaker advances the steps. */
  readonly loop: number | undefined;
  /** Shows the speaker view instead of the show. */
  readonly isSpeaker: boolean;
  /** No automatic show in any viewport: slides are read, and a single reader answers the questions. */
  readonly isAlone: boolean;
  /** Time limit of the deck in minutes; undefined: none, the deck takes as long as all its slides. */
  readonly minutes: number | undefined;
}

/** Reads the query of a deck. An invalid value counts as absent, except that an invalid `loop` takes the default time. */
export function readDeckRequest(search: string): DeckRequest {
  const query = new URLSearchParams(search);
  return {
    loop: readLoop(query.get("loop")),
    isSpeaker: query.has("speaker"),
    isAlone: query.has("alone"),
    minutes: readMinutes(query.get("minutes") ?? ""),
  };
}

function readLoop(loop: string | null): number | undefined {
  const seconds = Number(loop);
  if (loop === null) return undefined;
  return Number.isFinite(seconds) && seconds >= 1 ? Math.min(seconds, longest) : usual;
}

/** Parses typed minutes, rounded to a tenth, at most `longestMinutes`; undefined: not a positive number. */
export function readMinutes(typed: string): number | undefined {
  const minutes = Math.round(Number(typed.trim().replace(",", ".")) * 10) / 10;
  return minutes > 0 ? Math.min(minutes, longestMinutes) : undefined;
}

/** A part of an address that could not be used as given. */
export type DeckProblem =
  /** `found`: the text in the address, cut to `longestFound`. */
  | { readonly part: "slide" | "minutes"; readonly found: string }
  /** `shown`: the step shown instead, counted from 1; `count`: the number of steps. */
  | { readonly part: "step"; readonly found: string; readonly shown: number; readonly count: number };

/** The invalid parts of a deck's address: an unknown slide or step, a time that is not a positive number. */
export function findProblems(
  { search, hash }: Pick<Location, "search" | "hash">,
  slides: readonly Slide[],
): readonly DeckProblem[] {
  const minutes = new URLSearchParams(search).get("minutes") ?? "";
  const isTimeless = minutes !== "" && readMinutes(minutes) === undefined;
  return [
    ...(readHash(hash, slides)?.problems ?? []),
    ...(isTimeless ? [{ part: "minutes", found: minutes.slice(0, longestFound) } as const] : []),
  ];
}

/** The position in the hash; the first slide when the slide is unknown; undefined: the hash names no slide. */
export function readPosition(hash: string, slides: readonly Slide[]): Position | undefined {
  return readHash(hash, slides)?.position;
}

interface ReadHash {
  readonly position: Position;
  readonly problems: readonly DeckProblem[];
}

function readHash(hash: string, slides: readonly Slide[]): ReadHash | undefined {
  const [, name = "", step = ""] = /^#\/?([^/]*)\/?(.*)$/.exec(hash) ?? [];
  const [first] = slides;
  if (name === "" || name === contentId || first === undefined) return undefined;
  // reveal.js also accepts the index of a slide instead of its id.
  const slide =
    slides.find(({ id }) => id === name) ?? (/^\d+$/.test(name) ? slides[Number(name)] : undefined);
  if (slide === undefined) {
    const found = decode(name).slice(0, longestFound);
    return { position: { slide: first.id, step: 0 }, problems: [{ part: "slide", found }] };
  }
  const count = countSteps(slide);
  const shown = toStep(step, count);
  const isStep = step === "" || (shown > 0 && step === String(shown - 1));
  const found = decode(step).slice(0, longestFound);
  return {
    position: { slide: slide.id, step: shown },
    problems: isStep ? [] : [{ part: "step", found, shown: shown + 1, count }],
  };
}

/** The nearest valid step, counted from 0, for a name in the hash: the second is named 0, the third 1, the first has no name. */
function toStep(name: string, count: number): number {
  const number = Number.parseInt(name, 10);
  return Number.isNaN(number) ? 0 : Math.min(Math.max(number + 1, 0), count - 1);
}

/** The id of the skip link's target. */
export const contentId = "content";

/** In characters. */
const longestFound = 40;

function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** A query with parameters replaced: undefined removes one, an empty string leaves its name without a value. */
export function withQuery(search: string, wishes: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(wishes)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const written = query.toString().replace(/=(?=&|$)/g, "");
  return written === "" ? "" : `?${written}`;
}

/** In seconds. */
const usual = 20;
const longest = 3600;
