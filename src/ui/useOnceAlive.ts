import { useSyncExternalStore } from "react";

/**
 * Reads a value that only a browser knows and that is constant while the page is open. Undefined in the prerender and until
 * hydration, since both must render the same HTML.
 *
 * @param read must return the same value each time
 */
export function useOnceAlive<Value extends string | undefined>(read: () => Value): Value | undefined {
  return useSyncExternalStore(never, read, nothing);
}

const never = () => nothing;
const nothing = () => undefined;
