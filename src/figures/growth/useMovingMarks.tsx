import { easeCubicInOut } from "d3";
import { useLayoutEffect, useRef, useState } from "react";
import { isMotionReduced } from "../../ui/isMotionReduced";
import type { GrowthMarks } from "./growthMarks";
import { betweenDomains, type Domains, moveMarks, toDomains } from "./moveMarks";

/** Animates the marks to new domains for half a second; without animation when the reader prefers reduced motion. */
export function useMovingMarks(marks: GrowthMarks): GrowthMarks {
  const shown = useRef(marks);
  const [domains, setDomains] = useState<Domains>();
  useLayoutEffect(() => {
    const from = shown.current;
    shown.current = marks;
    if (!isSameDrawing(from, marks) || isMotionReduced()) return;
    let frame = 0;
    const start = performance.now();
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / duration));
      setDomains(
        share < 1 ? betweenDomains(toDomains(from), toDomains(marks), easeCubicInOut(share)) : undefined,
      );
      if (share < 1) frame = requestAnimationFrame(step);
    };
    step(start);
    return () => {
      cancelAnimationFrame(frame);
      setDomains(undefined);
    };
  }, [marks]);
  return domains === undefined ? marks : moveMarks(marks, domains);
}

const duration = 500;

/** Whether only the domains differ: equal widths and a shared point of equal value, but different numbers of points. */
function isSameDrawing(from: GrowthMarks, to: GrowthMarks): boolean {
  const isKept = from.points.some(({ point }) =>
    to.points.some((other) => other.point.id === point.id && other.point.value === point.value),
  );
  return isKept && from.frame.width === to.frame.width && from.points.length !== to.points.length;
}
