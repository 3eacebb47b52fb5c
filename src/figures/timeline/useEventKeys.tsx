import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { toKeyStep } from "./toStep";

interface EventKeys {
  /** The event that is the tab stop. */
  readonly active: string | undefined;
  readonly onFocus: (id: string) => void;
  readonly onKeyDown: (press: KeyboardEvent) => void;
}

/**
 * One tab stop for the events of the drawing, arrow keys to move between them, and keys to zoom.
 * After a key has zoomed, the focus stays in the figure: it goes to the first event of the new level.
 *
 * @param order the selectable events, in the order of the arrow keys
 * @param key identifies the current content of the figure: a new key means new events
 */
export function useEventKeys(
  ref: RefObject<HTMLElement | null>,
  {
    order,
    chosen,
    key,
    onZoom,
    onChoose,
  }: {
    readonly order: readonly string[];
    readonly chosen: string | undefined;
    readonly key: string;
    readonly onZoom: (by: 1 | -1) => void;
    /** Selects an event, or clears the selected one. */
    readonly onChoose: (id: string) => void;
  },
): EventKeys {
  const [focused, setFocused] = useState<string>();
  const hasZoomed = useRef(false);
  const drawn = useRef(key);
  const active = [focused, chosen, order[0]].find((id) => id !== undefined && order.includes(id));
  const focus = (selector: string) => ref.current?.querySelector<HTMLElement | SVGElement>(selector)?.focus();
  // The focused element disappears with the old level. A layout effect restores focus, so that no key press is lost.
  useLayoutEffect(() => {
    if (drawn.current === key) return;
    drawn.current = key;
    if (hasZoomed.current && document.activeElement === document.body) {
      ref.current?.querySelector<HTMLElement | SVGElement>("[data-event]")?.focus();
    }
    hasZoomed.current = false;
  }, [key, ref]);
  useMarkFocused(ref, chosen);
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const reached = order.filter((id) => isShown(ref.current?.querySelector(`[data-event="${id}"]`)));
    const step = toKeyStep(press, reached.indexOf(active ?? ""), reached.length);
    if (step?.kind === "zoom") {
      hasZoomed.current = true;
      onZoom(step.by);
    } else if (step?.kind === "leave" && chosen !== undefined) {
      press.stopPropagation();
      onChoose(chosen);
    } else if (step?.kind === "move" && isMark(press.target)) {
      press.preventDefault();
      focus(`[data-event="${reached[step.to]}"]`);
    }
  };
  return { active, onFocus: setFocused, onKeyDown };
}

/** Returns the focus to the mark of an event when it is deselected while its details have the focus. */
function useMarkFocused(ref: RefObject<HTMLElement | null>, chosen: string | undefined): void {
  const before = useRef(chosen);
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = () => {
      hadFocus.current = ref.current?.contains(document.activeElement) === true;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [ref]);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = chosen;
    if (left === undefined || left === chosen) return;
    if (hadFocus.current && document.activeElement === document.body) {
      ref.current?.querySelector<HTMLElement | SVGElement>(`[data-event="${left}"]`)?.focus();
    }
  }, [chosen, ref]);
}

/** Whether a mark is visible: a slide hides some events of the drawing. */
function isShown(mark: Element | null | undefined): boolean {
  return mark?.checkVisibility?.() ?? mark != null;
}

function isMark(target: EventTarget): boolean {
  return target instanceof Element && target.hasAttribute("data-event");
}
