export { toDeckAddress } from "../model/deckAddress";

/** What the query of a deck asks for. */
export interface DeckRequest {
  /** Seconds a step; undefined: the speaker goes on by hand. */
  readonly loop: number | undefined;
}

/** Reads the query of a deck; what cannot be used counts as absent, but for a loop, which then takes its usual time. */
export function readDeckRequest(search: string): DeckRequest {
  const loop = new URLSearchParams(search).get("loop");
  const seconds = Number(loop);
  if (loop === null) return { loop: undefined };
  return { loop: Number.isFinite(seconds) && seconds >= 1 ? Math.min(seconds, longest) : usual };
}

/** In seconds. */
const usual = 20;
const longest = 3600;
