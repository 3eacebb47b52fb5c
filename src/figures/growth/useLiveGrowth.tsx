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
 * Fetches the script of the live chart: about 70 kB, most of it recharts.
 *
 * @param isAgain whether a script that did not come is asked for once more
 */
export type LoadLive = (isAgain: boolean) => Promise<{ readonly LiveGrowth: ComponentType<LiveGrowthProps> }>;

/** The live chart, once it was asked for and its script is there. Asking again after a failure fetches again. */
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

/** All charts of a page share the tries, and after a failure only a reader asks again. */
const importLive: LoadLive = (isAgain) => {
  if (isAgain) coming = undefined;
  coming ??= attempt("LiveGrowth", () => import("./LiveGrowth"));
  return coming;
};

/** A press that began on the still ends on it: were the chart swapped in between, its click would be lost. */
async function untilReleased(frame: HTMLElement | null): Promise<void> {
  if (frame?.matches(":active") !== true) return;
  await new Promise<void>((resolve) => {
    window.addEventListener("click", () => setTimeout(resolve), { once: true, capture: true });
    for (const end of ["pointerup", "pointercancel"]) {
      window.addEventListener(end, () => setTimeout(resolve, clickDelay), { once: true });
    }
  });
}

/** A press that comes to no click is over, in milliseconds after its end; browsers click sooner. */
const clickDelay = 400;

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
