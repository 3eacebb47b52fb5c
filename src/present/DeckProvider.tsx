import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Deck, DeckStore } from "./deckStore";

const DeckContext = createContext<DeckStore | undefined>(undefined);

/** Provides the store of one deck to its children. */
export function DeckProvider({
  store,
  children,
}: {
  readonly store: DeckStore;
  readonly children: ReactNode;
}) {
  return <DeckContext value={store}>{children}</DeckContext>;
}

/** Subscribes to a part of the deck; select the smallest part that the component needs. */
export function useDeck<Part>(select: (deck: Deck) => Part): Part {
  const store = useContext(DeckContext);
  if (store === undefined) throw new Error("useDeck needs a DeckProvider around it");
  return useStore(store, select);
}

/** The store itself, for effects and event handlers outside rendering. */
export function useDeckStore(): DeckStore {
  const store = useContext(DeckContext);
  if (store === undefined) throw new Error("useDeckStore needs a DeckProvider around it");
  return store;
}
