import { useOnceAlive } from "../../ui/useOnceAlive";
import { type Paper, readPaper } from "./paper";

/** The paper layout in the window's address; undefined: none, or the page is not hydrated yet. */
export function usePaper(): Paper | undefined {
  return readPaper(useOnceAlive(readSearch) ?? "");
}

const readSearch = () => window.location.search;
