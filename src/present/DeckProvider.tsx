import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Deck, DeckStore } from "./deckStore";

const DeckContext = createContext<DeckStore | undefined>(undefined);

/** Gives one deck to everything inside. */
export function DeckProvider({
  store,
  children,
}: {
  readonly store: DeckStore;
  readonly children: ReactNode;
}) {
  return <DeckContext value={store}>{children}</DeckContext>;
}

/** The smallest part of the deck that a component needs. */
export function useDeck<Part>(select: (deck: Deck) => Part): Part {
  const store = useContext(DeckContext);
  if (store === undefined) throw new Error("useDeck needs a DeckProvider around it");
  return useStore(store, select);
}

/** The whole deck, for what goes on outside of drawing. */
export function useDeckStore(): DeckStore {
  const store = useContext(DeckContext);
  if (store === undefined) throw new Error("useDeckStore needs a DeckProvider around it");
  return store;
}
