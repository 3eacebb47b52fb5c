import { createContext, type ReactNode, useContext, useDeferredValue } from "react";
import { useStore } from "zustand";
import type { Atlas, AtlasStore } from "./store";

const AtlasContext = createContext<AtlasStore | undefined>(undefined);

/** Gives one store to everything inside: the page's own, or a test's. */
export function AtlasProvider({
  store,
  children,
}: {
  readonly store: AtlasStore;
  readonly children: ReactNode;
}) {
  return <AtlasContext value={store}>{children}</AtlasContext>;
}

/** The smallest part of the store that a component needs; it is drawn again only when that part changes. */
export function useAtlas<Part>(select: (atlas: Atlas) => Part): Part {
  const store = useContext(AtlasContext);
  if (store === undefined) throw new Error("useAtlas needs an AtlasProvider around it");
  return useStore(store, select);
}

/**
 * The same for what may follow: after a choice the component is drawn with what was, then anew when there is time. What
 * it draws has to be memoised, or else it is drawn twice.
 */
export function useDeferredAtlas<Part>(select: (atlas: Atlas) => Part): Part {
  return useDeferredValue(useAtlas(select));
}
