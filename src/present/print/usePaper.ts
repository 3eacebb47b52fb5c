import { useOnceAlive } from "../../ui/useOnceAlive";
import { type Paper, readPaper } from "./paper";

/** How the address of the window lays the deck out for paper; undefined: it does not, or the page is not alive yet. */
export function usePaper(): Paper | undefined {
  return readPaper(useOnceAlive(readSearch) ?? "");
}

const readSearch = () => window.location.search;
