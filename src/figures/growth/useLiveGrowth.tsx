import { type ComponentType, type RefObject, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import type { LiveGrowthProps } from "./LiveGrowth";

type Loading =
  | { readonly kind: "waiting" | "failed" }
  | {
      readonly kind: "live";
      readonly LiveGrowth: ComponentType<LiveGrowthProps>;
      readonly pointed: string | undefined;
    };

/** Fetches the script of the live chart: about 70 kB, most of it recharts. */
export type LoadLive = () => Promise<{ readonly LiveGrowth: ComponentType<LiveGrowthProps> }>;

/** The live chart, once it was asked for and its script is there. Asking again after a failure fetches again. */
export function useLiveGrowth(frame: RefObject<HTMLElement | null>, loadLive: LoadLive = importLive) {
  const [loading, setLoading] = useState<Loading>({ kind: "waiting" });
  const load = useCallback(() => {
    loadLive().then(
      ({ LiveGrowth }) => {
        const pointed = findPoint(frame.current, "hover");
        keepFocus(frame.current, () => setLoading({ kind: "live", LiveGrowth, pointed }));
      },
      () => setLoading({ kind: "failed" }),
    );
  }, [frame, loadLive]);
  return {
    live: loading.kind === "live" ? loading : undefined,
    isFailed: loading.kind === "failed",
    load,
  };
}

const importLive: LoadLive = () => import("./LiveGrowth");

/** Swaps the still for the chart before the next paint; the point that had the focus has it after. */
function keepFocus(frame: HTMLElement | null, swap: () => void): void {
  const focused = findPoint(frame, "focus");
  flushSync(swap);
  const points = frame?.querySelectorAll<SVGElement>(".growth-point") ?? [];
  [...points].find(({ dataset }) => dataset.point === focused)?.focus({ preventScroll: true });
}

/** The point that the pointer or the focus is on. */
function findPoint(frame: HTMLElement | null, state: "hover" | "focus"): string | undefined {
  return frame?.querySelector<SVGElement>(`.growth-point:${state}`)?.dataset.point;
}
