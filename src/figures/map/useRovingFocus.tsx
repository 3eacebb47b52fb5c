import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from "react";
import { type FocusPoint, moveFocus, toDirection } from "./moveFocus";

interface RovingFocus {
  readonly points: readonly FocusPoint[];
  /** What is chosen: there the tab key stops first. */
  readonly first: string | undefined;
  /** Undefined: nothing is chosen any more. */
  readonly choose: (id: string | undefined) => void;
}

/**
 * One tab stop for many marks: arrow keys move between them, Home and End to the first and the last, Enter and space
 * choose, Escape clears.
 */
export function useRovingFocus({ points, first, choose }: RovingFocus) {
  const [last, setLast] = useState<string>();
  const known = (id: string | undefined) => points.some((point) => point.id === id);
  // The same function as long as the marks are the same: a choice draws no other mark anew.
  const chosen = useRef(first);
  useLayoutEffect(() => {
    chosen.current = first;
  }, [first]);
  const press = useCallback(
    (event: KeyboardEvent<Element>, id: string) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const direction = toDirection(event.key);
      const next = direction === undefined ? endOf(points, event.key) : moveFocus(points, id, direction);
      if (next !== undefined) focusMark(event.currentTarget, next);
      else if (event.key === "Enter" || event.key === " ") choose(id);
      else if (event.key === "Escape" && chosen.current !== undefined) {
        // What is around the drawing has an Escape of its own, for when nothing is chosen here.
        event.stopPropagation();
        choose(undefined);
      } else if (direction === undefined) return;
      event.preventDefault();
    },
    [points, choose],
  );
  return { stop: known(last) ? last : known(first) ? first : points[0]?.id, setStop: setLast, press };
}

/** The mark that Home or End leads to. */
function endOf(points: readonly FocusPoint[], key: string): string | undefined {
  if (key === "Home") return points[0]?.id;
  return key === "End" ? points.at(-1)?.id : undefined;
}

function focusMark(from: Element, id: string): void {
  const marks = from.closest("svg")?.querySelectorAll<SVGAElement>("[data-mark]") ?? [];
  [...marks].find((mark) => mark.getAttribute("data-mark") === id)?.focus();
}
