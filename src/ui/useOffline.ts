import { useState, useSyncExternalStore } from "react";
import { createOffline, type Offline, type OfflineState } from "./offline";

/**
 * The offline copy of the site. Its prerendered state is `unsaved`.
 *
 * @param base the base path of the site
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
