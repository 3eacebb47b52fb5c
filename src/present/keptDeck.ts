import type { Slide } from "../model/story";
import { parseMessage } from "./deckMessage";
import type { KeptShown } from "./keepInStep";
import { parseOwnSeconds } from "./parseShown";
import type { OwnSeconds } from "./plan";

const shownKey = "atlas-deck";
const secondsKey = "atlas-deck-seconds";

/** What this window showed before it was loaded anew; undefined: nothing, or the browser keeps nothing. */
export function readKeptShown(slides: readonly Slide[]): KeptShown | undefined {
  const message = parseMessage(read("sessionStorage", shownKey), slides);
  return message?.shown && { ...message, shown: message.shown };
}

/** Keeps what is shown for the case that this window is loaded anew. */
export function keepShown(kept: KeptShown): void {
  write("sessionStorage", shownKey, { atlasDeck: 1, ...kept });
}

/** The seconds that slides took in rehearsal, on an earlier visit too. */
export function readOwnSeconds(slides: readonly Slide[]): OwnSeconds {
  return parseOwnSeconds(read("localStorage", secondsKey), slides);
}

/**
 * Keeps the seconds that slides took in rehearsal.
 *
 * @returns whether the browser does keep them
 */
export function keepOwnSeconds(ownSeconds: OwnSeconds): boolean {
  return write("localStorage", secondsKey, ownSeconds);
}

type Storage = "sessionStorage" | "localStorage";

function read(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(window[storage].getItem(key) ?? "null");
  } catch {
    // Blocked, or written by somebody else: as if nothing had been kept.
    return undefined;
  }
}

function write(storage: Storage, key: string, value: unknown): boolean {
  try {
    window[storage].setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // Blocked or full: the windows still keep each other in step.
    return false;
  }
}
