import { loadOutlines, type OutlineSource } from "../../catalog/outlines";
import { bring } from "../../ui/bring";

/** Loads outlines in a browser. Until they arrive, a map keeps its present outlines. */
export const bringOutlines: OutlineSource["load"] = (precision) =>
  bring(`outlines/${precision}`, () => loadOutlines(precision));
