import { loadOutlines, type OutlineSource } from "../../catalog/outlines";
import { bring } from "../../ui/bring";

/** Loads outlines in a browser: until they have come, a map keeps those that it has. */
export const bringOutlines: OutlineSource["load"] = (precision) =>
  bring(`outlines/${precision}`, () => loadOutlines(precision));
