import { createContext, useSyncExternalStore } from "react";

/** How high a slide is laid out, in CSS pixels. */
export const StageHeight = createContext(360);

/** A window that is not much wider than high; `startReveal.ts` sizes slides by the same rule. */
const tall = "(max-aspect-ratio: 3/2)";

/** The height of slides in a show in this window: 480 where it is nearer to 4:3, else 360. */
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
