import { useSyncExternalStore } from "react";

/**
 * What only a browser knows, and what does not change while the page is open. Undefined where the page is drawn, and until
 * it is alive: what was drawn may not differ.
 *
 * @param read the same value each time
 */
export function useOnceAlive<Value extends string | undefined>(read: () => Value): Value | undefined {
  return useSyncExternalStore(never, read, nothing);
}

const never = () => nothing;
const nothing = () => undefined;
