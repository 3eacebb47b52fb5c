import { useState, useSyncExternalStore } from "react";
import { createOffline, type Offline, type OfflineState } from "./offline";

/**
 * The site as it is kept for reading without a network. Where it is drawn at build time, it is not kept.
 *
 * @param base the path below which the site lies
 */
export function useOffline(
  base: string,
): Omit<Offline, "get" | "subscribe"> & { readonly state: OfflineState } {
  const [offline] = useState(() => createOffline(base, globalThis));
  const state = useSyncExternalStore(offline.subscribe, offline.get, toDrawn);
  return { state, save: offline.save, update: offline.update };
}

const drawn: OfflineState = { kind: "unsaved" };
const toDrawn = () => drawn;
