import { use } from "react";
import type { Level } from "../../model/view";
import { bring } from "../../ui/bring";

/** The module of what the finer levels need. */
export type FinerLevels = typeof import("./finerLevels");

/** Loads them before they are asked for, or then. */
export function loadFinerLevels(): Promise<FinerLevels> {
  return bring("finerLevels", () => import("./finerLevels"));
}

/** What a level needs: undefined for the years. The script comes with the first finer level, which waits for it. */
export function useFinerLevels(level: Level): FinerLevels | undefined {
  return level === "years" ? undefined : use(loadFinerLevels());
}
