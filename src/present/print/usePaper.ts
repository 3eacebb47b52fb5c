import { useSyncExternalStore } from "react";
import { type Paper, readPaper } from "./paper";

/** How the address of the window lays the deck out for paper; undefined: it does not, or the page is not alive yet. */
export function usePaper(): Paper | undefined {
  const search = useSyncExternalStore(
    never,
    () => window.location.search,
    () => "",
  );
  return readPaper(search);
}

const never = () => () => undefined;
