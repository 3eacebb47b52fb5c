import type { Slide } from "../model/story";
import { parseMessage } from "./deckMessage";
import type { KeptShown } from "./keepInStep";
import { parseOwnSeconds } from "./parseShown";
import type { OwnSeconds } from "./plan";

const shownKey = "atlas-deck";
const secondsKey = "atlas-deck-seconds";

/** The state of this window before a reload; undefined: none stored, or storage is unavailable. */
export function readKeptShown(slides: readonly Slide[]): KeptShown | undefined {
  const message = parseMessage(read("sessionStorage", shownKey), slides);
  return message?.shown && { ...message, shown: message.shown };
}

/** Stores the state for a reload of this window. */
export function keepShown(kept: KeptShown): void {
  write("sessionStorage", shownKey, { atlasDeck: 1, ...kept });
}

/** The stored seconds per slide from rehearsals, earlier visits included. */
export function readOwnSeconds(slides: readonly Slide[]): OwnSeconds {
  return parseOwnSeconds(read("localStorage", secondsKey), slides);
}

/**
 * Stores the seconds per slide from rehearsals.
 *
 * @returns whether the browser stored them
 */
export function keepOwnSeconds(ownSeconds: OwnSeconds): boolean {
  return write("localStorage", secondsKey, ownSeconds);
}

type Storage = "sessionStorage" | "localStorage";

function read(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(window[storage].getItem(key) ?? "null");
  } catch {
    // Blocked, or no valid JSON from other code: same as nothing stored.
    return undefined;
  }
}

function write(storage: Storage, key: string, value: unknown): boolean {
  try {
    window[storage].setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // Blocked or full: the windows still synchronize with each other.
    return false;
  }
}
