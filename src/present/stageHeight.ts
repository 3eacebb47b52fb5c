import { createContext, useSyncExternalStore } from "react";

/** The layout height of a slide, in CSS pixels. */
export const StageHeight = createContext(360);

/** A window at most 1.5 times as wide as high; `startReveal.ts` uses the same rule for the size of slides. */
const tall = "(max-aspect-ratio: 3/2)";

/** The layout height of slides: 480 in a show in a window closer to 4:3, else 360. */
export function useStageHeight(isOn: boolean): number {
  const isTall = useSyncExternalStore(
    follow,
    () => window.matchMedia(tall).matches,
    () => false,
  );
  return isOn && isTall ? 480 : 360;
}

function follow(change: () => void): () => void {
  const query = window.matchMedia(tall);
  query.addEventListener("change", change);
  return () => query.removeEventListener("change", change);
}
