import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from "react";
import { type FocusPoint, moveFocus, toDirection } from "./moveFocus";

interface RovingFocus {
  readonly points: readonly FocusPoint[];
  /** The selected mark: the tab stop until another mark becomes it. */
  readonly first: string | undefined;
  /** Undefined clears the selection. */
  readonly choose: (id: string | undefined) => void;
}

/**
 * One tab stop for many marks: arrow keys move between them, Home and End go to the first and the last, Enter and space
 * select, Escape clears the selection.
 */
export function useRovingFocus({ points, first, choose }: RovingFocus) {
  const [last, setLast] = useState<string>();
  const known = (id: string | undefined) => points.some((point) => point.id === id);
  // A ref keeps `press` stable while the marks stay the same, so that a selection renders no other mark again.
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
        // The container handles Escape too, for when nothing is selected here.
        event.stopPropagation();
        choose(undefined);
      } else if (direction === undefined) return;
      event.preventDefault();
    },
    [points, choose],
  );
  return { stop: known(last) ? last : known(first) ? first : points[0]?.id, setStop: setLast, press };
}

/** The first mark for Home, the last for End; undefined for any other key. */
function endOf(points: readonly FocusPoint[], key: string): string | undefined {
  if (key === "Home") return points[0]?.id;
  return key === "End" ? points.at(-1)?.id : undefined;
}

function focusMark(from: Element, id: string): void {
  const marks = from.closest("svg")?.querySelectorAll<SVGAElement>("[data-mark]") ?? [];
  [...marks].find((mark) => mark.getAttribute("data-mark") === id)?.focus();
}
