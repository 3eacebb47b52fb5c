import { createContext, type ReactNode, useContext, useDeferredValue } from "react";
import { useStore } from "zustand";
import type { Atlas, AtlasStore } from "./store";

const AtlasContext = createContext<AtlasStore | undefined>(undefined);

/** Provides a store to its children: the page's own, or a test's. */
export function AtlasProvider({
  store,
  children,
}: {
  readonly store: AtlasStore;
  readonly children: ReactNode;
}) {
  return <AtlasContext value={store}>{children}</AtlasContext>;
}

/** Selects the part of the store that a component needs; the component renders again only when that part changes. */
export function useAtlas<Part>(select: (atlas: Atlas) => Part): Part {
  const store = useContext(AtlasContext);
  if (store === undefined) throw new Error("useAtlas needs an AtlasProvider around it");
  return useStore(store, select);
}

/**
 * Like `useAtlas`, but deferred: after a change the component first renders with the old value, then with the new one when
 * there is time. Its children must be memoised, or they render twice.
 */
export function useDeferredAtlas<Part>(select: (atlas: Atlas) => Part): Part {
  return useDeferredValue(useAtlas(select));
}
