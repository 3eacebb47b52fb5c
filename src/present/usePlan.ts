import { useMemo } from "react";
import type { Slide } from "../model/story";
import { useDeck } from "./DeckProvider";
import { type Plan, readPlan } from "./plan";

/** The current plan of the deck. */
export function usePlan(slides: readonly Slide[]): Plan {
  const minutes = useDeck((deck) => deck.minutes);
  const leftOut = useDeck((deck) => deck.leftOut);
  const ownSeconds = useDeck((deck) => deck.ownSeconds);
  return useMemo(
    () => readPlan(slides, { minutes, leftOut, ownSeconds }),
    [slides, minutes, leftOut, ownSeconds],
  );
}
