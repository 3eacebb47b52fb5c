import { type ComponentType, type RefObject, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { attempt } from "../../ui/bring";
import type { LiveGrowthProps } from "./LiveGrowth";

type Loading =
  | { readonly kind: "waiting" | "failed" }
  | {
      readonly kind: "live";
      readonly LiveGrowth: ComponentType<LiveGrowthProps>;
      readonly pointed: string | undefined;
    };

/**
 * Loads the chunk of the live chart: about 70 kB, most of it recharts.
 *
 * @param isAgain whether to retry after a failed load
 */
export type LoadLive = (isAgain: boolean) => Promise<{ readonly LiveGrowth: ComponentType<LiveGrowthProps> }>;

/** The live chart, once `load` was called and its chunk arrived. `load(true)` retries after a failure. */
export function useLiveGrowth(frame: RefObject<HTMLElement | null>, loadLive: LoadLive = importLive) {
  const [loading, setLoading] = useState<Loading>({ kind: "waiting" });
  const load = useCallback(
    (isAgain = false) => {
      loadLive(isAgain).then(
        async ({ LiveGrowth }) => {
          await untilReleased(frame.current);
          const pointed = findPoint(frame.current, "hover");
          keepFocus(frame.current, () => setLoading({ kind: "live", LiveGrowth, pointed }));
        },
        () => setLoading({ kind: "failed" }),
      );
    },
    [frame, loadLive],
  );
  return {
    live: loading.kind === "live" ? loading : undefined,
    isFailed: loading.kind === "failed",
    load,
  };
}

let coming: ReturnType<LoadLive> | undefined;

/** All charts of a page share one request; after a failure only the reader can retry. */
const importLive: LoadLive = (isAgain) => {
  if (isAgain) coming = undefined;
  coming ??= attempt("LiveGrowth", () => import("./LiveGrowth"));
  return coming;
};

/** Waits for the end of a press on the still: a swap before it ends would lose the click. */
async function untilReleased(frame: HTMLElement | null): Promise<void> {
  if (frame?.matches(":active") !== true) return;
  await new Promise<void>((resolve) => {
    window.addEventListener("click", () => setTimeout(resolve), { once: true, capture: true });
    for (const end of ["pointerup", "pointercancel"]) {
      window.addEventListener(end, () => setTimeout(resolve, clickDelay), { once: true });
    }
  });
}

/** Milliseconds after pointerup or pointercancel until a press counts as one without a click; browsers send the click sooner. */
const clickDelay = 400;

/** Replaces the still by the chart before the next paint, and restores the focus to the same point. */
function keepFocus(frame: HTMLElement | null, swap: () => void): void {
  const focused = findPoint(frame, "focus");
  flushSync(swap);
  const points = frame?.querySelectorAll<SVGElement>(".growth-point") ?? [];
  [...points].find(({ dataset }) => dataset.point === focused)?.focus({ preventScroll: true });
}

/** The id of the hovered or focused point. */
function findPoint(frame: HTMLElement | null, state: "hover" | "focus"): string | undefined {
  return frame?.querySelector<SVGElement>(`.growth-point:${state}`)?.dataset.point;
}
