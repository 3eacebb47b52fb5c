import { use } from "react";
import type { Level } from "../../model/view";
import { insist } from "../../ui/later";

/** The module of what the finer levels need. */
export type FinerLevels = typeof import("./finerLevels");

let loading: Promise<FinerLevels> | undefined;

/** Brings them before they are asked for, or then. */
export function loadFinerLevels(): Promise<FinerLevels> {
  loading ??= insist(() => import("./finerLevels"));
  return loading;
}

/** What a level needs: undefined for the years. The script comes with the first finer level, which waits for it. */
export function useFinerLevels(level: Level): FinerLevels | undefined {
  return level === "years" ? undefined : use(loadFinerLevels());
}
