import type { Slide } from "../model/story";
import { countSteps, type Position } from "./deckStore";
import { longestMinutes } from "./parseShown";

export { toDeckAddress } from "../model/deckAddress";

/** What the query of a deck asks for. */
export interface DeckRequest {
  /** Seconds a step; undefined: the speaker goes on by hand. */
  readonly loop: number | undefined;
  /** The speaker's view instead of the show. */
  readonly isSpeaker: boolean;
  /** Slides are read, and questions answered alone, however much room there is. */
  readonly isAlone: boolean;
  /** How long the deck may take; undefined: as long as all its slides do. */
  readonly minutes: number | undefined;
}

/** Reads the query of a deck; what cannot be used counts as absent, but for a loop, which then takes its usual time. */
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

/** Reads a time in minutes as somebody typed it, to a tenth; undefined: it is none. */
export function readMinutes(typed: string): number | undefined {
  const minutes = Math.round(Number(typed.trim().replace(",", ".")) * 10) / 10;
  return minutes > 0 ? Math.min(minutes, longestMinutes) : undefined;
}

/** A part of an address that could not be taken as it was. */
export type DeckProblem =
  /** `found`: as the address has it, or its beginning. */
  | { readonly part: "slide" | "minutes"; readonly found: string }
  /** `shown`: the step that is shown instead, of `count`, counted from 1. */
  | { readonly part: "step"; readonly found: string; readonly shown: number; readonly count: number };

/** What the address of a deck asks for and cannot have: a slide or a step that there is not, a time that is no number. */
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

/** Where the address of a deck leads: the first slide in place of one that there is not; undefined: nowhere. */
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
  // reveal.js takes the position of a slide in place of its name.
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

/** The nearest step to the one of a name, counted from 0: the second is named 0, the third 1; the first has no name. */
function toStep(name: string, count: number): number {
  const number = Number.parseInt(name, 10);
  return Number.isNaN(number) ? 0 : Math.min(Math.max(number + 1, 0), count - 1);
}

/** Where the link that leads past the header goes. */
export const contentId = "content";

/** In letters. */
const longestFound = 40;

function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The query of a deck with other wishes in it; what is undefined is taken out, what is empty stands by its name. */
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
