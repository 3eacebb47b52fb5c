import type { Slide } from "../model/story";
import type { Shown } from "./deckStore";
import { parseShown } from "./parseShown";

/** The version of a deck's state. The higher count is later; for equal counts, the higher name. */
export interface Version {
  /** Number of changes so far, in all windows (Lamport 1978). */
  readonly count: number;
  /** The name of the window that made the last change. */
  readonly from: string;
}

/** A message to the other windows: the state of the deck, or a request for it. */
export interface DeckMessage extends Version {
  readonly atlasDeck: 1;
  /** Undefined: a request for the state. */
  readonly shown: Shown | undefined;
}

/** Parses a message from another window; undefined: not a deck message, or of an unknown version. */
export function parseMessage(found: unknown, slides: readonly Slide[]): DeckMessage | undefined {
  const { atlasDeck, count, from, shown } = Object(found);
  if (atlasDeck !== 1 || !Number.isSafeInteger(count) || count < 0) return undefined;
  if (typeof from !== "string" || from.length > 64) return undefined;
  if (shown === undefined) return { atlasDeck, count, from, shown };
  const read = parseShown(shown, slides);
  return read && { atlasDeck, count, from, shown: read };
}

/** Whether the first version is later than the second. */
export function isLater(one: Version, other: Version): boolean {
  return one.count > other.count || (one.count === other.count && one.from > other.from);
}
