import { type Level, levels } from "../../model/view";
import { type Key, toMoreOrLess } from "../../ui/keyMeaning";

/** The action of a key in the timeline: go to a finer or coarser level, go to another event, or clear the selected one. */
export type KeyStep =
  | { readonly kind: "zoom"; readonly by: 1 | -1 }
  | { readonly kind: "move"; readonly to: number }
  | { readonly kind: "leave" };

/**
 * The action of a key while an event has the focus.
 *
 * @param at the position of that event among `count`
 * @returns undefined for keys without an action here
 */
export function toKeyStep(press: Key, at: number, count: number): KeyStep | undefined {
  const by = toMoreOrLess(press);
  if (by !== 0) return { kind: "zoom", by };
  switch (press.key) {
    case "Escape":
      return { kind: "leave" };
    case "ArrowRight":
    case "ArrowDown":
      return { kind: "move", to: Math.min(at + 1, count - 1) };
    case "ArrowLeft":
    case "ArrowUp":
      return { kind: "move", to: Math.max(at - 1, 0) };
    case "Home":
      return { kind: "move", to: 0 };
    case "End":
      return { kind: "move", to: count - 1 };
    default:
      return undefined;
  }
}

/** The next finer level (1) or the next coarser one (-1); undefined beyond the ends. */
export function toLevel(level: Level, by: 1 | -1): Level | undefined {
  return levels[levels.indexOf(level) + by];
}

/** The zoom step of a pinch from a distance of `before` pixels to `now`; 0 below the threshold of a factor of 1.3. */
export function toPinchStep(before: number, now: number): 1 | -1 | 0 {
  if (now > before * 1.3) return 1;
  if (now < before / 1.3) return -1;
  return 0;
}

/** The zoom step of a wheel gesture with Ctrl or Meta, from the sum of its pixels; 0 up to 30 pixels. */
export function toWheelStep(pixels: number): 1 | -1 | 0 {
  if (pixels < -30) return 1;
  if (pixels > 30) return -1;
  return 0;
}
