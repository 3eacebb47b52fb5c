import type { Slide } from "../model/story";
import type { Shown } from "./deckStore";
import { parseShown } from "./parseShown";

/** Which of two states of a deck is the later one: the one of the higher count; of equal counts, that of the later name. */
export interface Version {
  /** Changes so far, in all windows (Lamport 1978). */
  readonly count: number;
  /** The window that made the last of them. */
  readonly from: string;
}

/** What a window says to the others: what is shown, or that it wants to know that. */
export interface DeckMessage extends Version {
  readonly atlasDeck: 1;
  /** Undefined: what is shown? */
  readonly shown: Shown | undefined;
}

/** Reads a message of another window; undefined: it is none of ours, or of a version that is not known here. */
export function parseMessage(found: unknown, slides: readonly Slide[]): DeckMessage | undefined {
  const { atlasDeck, count, from, shown } = Object(found);
  if (atlasDeck !== 1 || !Number.isSafeInteger(count) || count < 0) return undefined;
  if (typeof from !== "string" || from.length > 64) return undefined;
  if (shown === undefined) return { atlasDeck, count, from, shown };
  const read = parseShown(shown, slides);
  return read && { atlasDeck, count, from, shown: read };
}

/** Whether one state was made after another. */
export function isLater(one: Version, other: Version): boolean {
  return one.count > other.count || (one.count === other.count && one.from > other.from);
}
