import { type Level, levels } from "../../model/view";
import { type Key, toMoreOrLess } from "../../ui/keyMeaning";

/** What a key does in the timeline: to a finer or a coarser level, to another event, or away from the chosen one. */
export type KeyStep =
  | { readonly kind: "zoom"; readonly by: 1 | -1 }
  | { readonly kind: "move"; readonly to: number }
  | { readonly kind: "leave" };

/**
 * The meaning of a key where an event has the focus.
 *
 * @param at the position of that event among `count`
 * @returns undefined for keys that mean nothing here
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

/** What two fingers ask for that were `before` pixels apart and are now `now`; 0 while that is not clear. */
export function toPinchStep(before: number, now: number): 1 | -1 | 0 {
  if (now > before * 1.3) return 1;
  if (now < before / 1.3) return -1;
  return 0;
}

/** What a wheel turned with ctrl or meta asks for, by the sum of its pixels in one gesture; 0 while that is little. */
export function toWheelStep(pixels: number): 1 | -1 | 0 {
  if (pixels < -30) return 1;
  if (pixels > 30) return -1;
  return 0;
}
