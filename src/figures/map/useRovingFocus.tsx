import { type KeyboardEvent, useCallback, useState } from "react";
import { type FocusPoint, moveFocus, toDirection } from "./moveFocus";

interface RovingFocus {
  readonly points: readonly FocusPoint[];
  /** Where the tab key stops first. */
  readonly first: string | undefined;
  /** Undefined: nothing is chosen any more. */
  readonly choose: (id: string | undefined) => void;
}

/** One tab stop for many marks: arrow keys move between them, Enter and space choose, Escape clears. */
export function useRovingFocus({ points, first, choose }: RovingFocus) {
  const [last, setLast] = useState<string>();
  const known = (id: string | undefined) => points.some((point) => point.id === id);
  const press = useCallback(
    (event: KeyboardEvent<Element>, id: string) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const direction = toDirection(event.key);
      const next = direction && moveFocus(points, id, direction);
      if (next !== undefined) focusMark(event.currentTarget, next);
      else if (event.key === "Enter" || event.key === " ") choose(id);
      else if (event.key === "Escape") choose(undefined);
      else if (direction === undefined) return;
      event.preventDefault();
    },
    [points, choose],
  );
  return { stop: known(last) ? last : known(first) ? first : points[0]?.id, setStop: setLast, press };
}

function focusMark(from: Element, id: string): void {
  const marks = from.closest("svg")?.querySelectorAll<SVGAElement>("[data-mark]") ?? [];
  [...marks].find((mark) => mark.getAttribute("data-mark") === id)?.focus();
}
