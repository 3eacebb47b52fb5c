import type { Slide } from "../model/story";
import { countSteps } from "./deckStore";
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
export interface DeckProblem {
  readonly part: "slide" | "step" | "minutes";
  /** As the address has it, or its beginning. */
  readonly found: string;
}

/** What the address of a deck asks for and cannot have: a slide or a step that there is not, a time that is no number. */
export function findProblems(
  { search, hash }: Pick<Location, "search" | "hash">,
  slides: readonly Slide[],
): readonly DeckProblem[] {
  const [, slide = "", step] = /^#\/?([^/]*)(?:\/([^/]+))?/.exec(hash) ?? [];
  const minutes = new URLSearchParams(search).get("minutes") ?? "";
  const found = slides.find(({ id }) => id === slide);
  // reveal.js takes the position of a slide in place of its name.
  const isLost =
    slide !== "" && slide !== contentId && found === undefined && slides[Number(slide)] === undefined;
  const isPast = found !== undefined && step !== undefined && !isStep(step, found);
  const isTimeless = minutes !== "" && readMinutes(minutes) === undefined;
  return [
    ...(isLost ? [{ part: "slide", found: decode(slide).slice(0, longestFound) } as const] : []),
    ...(isPast ? [{ part: "step", found: decode(step).slice(0, longestFound) } as const] : []),
    ...(isTimeless ? [{ part: "minutes", found: minutes.slice(0, longestFound) } as const] : []),
  ];
}

/** Whether a slide has a step of a name: the second is 0, the third 1; the first has none. */
function isStep(step: string, slide: Slide): boolean {
  return /^\d+$/.test(step) && Number(step) < countSteps(slide) - 1;
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
