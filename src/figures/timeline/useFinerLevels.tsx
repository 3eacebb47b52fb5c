import { use } from "react";
import type { Level } from "../../model/view";
import { bring } from "../../ui/bring";

/** The module that the finer levels need. */
export type FinerLevels = typeof import("./finerLevels");

/** Loads the module, either ahead of time or on first use. */
export function loadFinerLevels(): Promise<FinerLevels> {
  return bring("finerLevels", () => import("./finerLevels"));
}

/** The module for a level; undefined for the years. The first finer level loads it, and suspends until it is loaded. */
export function useFinerLevels(level: Level): FinerLevels | undefined {
  return level === "years" ? undefined : use(loadFinerLevels());
}
