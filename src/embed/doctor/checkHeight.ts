import type { FrameHeight } from "../snippets";
import { evaluateLength } from "./evaluateLength";
import type { Finding } from "./finding";
import { type FrameRoom, readFixedWidth, readFrameRoom, roomAt } from "./frameRoom";
import type { Markup } from "./readMarkup";
import { readStyle } from "./readStyle";

/** The widths at which a snippet's height closely fits the figure, in CSS pixels. */
const promised = [280, 320, 480, 640, 960];

/** The most spare height that a snippet has at these widths, in CSS pixels. A frame lower by more cuts the figure off. */
const mostSpare = 46;

/** Checks the size of a frame. `height`: the height that its figure needs; undefined if unknown. */
export function checkHeight(frame: Markup, height: FrameHeight | undefined): readonly Finding[] {
  const room = readFrameRoom(frame);
  const width = readFixedWidth(frame);
  const isNarrow =
    width === undefined ? [] : [{ kind: "fixed-width", found: quoteSize(frame, "width") } as const];
  if (room.kind === "lost") return [{ ...room, kind: "box-lost", found: frame.tag }];
  if (room.kind === "window") return [...isNarrow, { kind: "window-height", found: room.found }];
  const bare = isStripped(frame) ? [{ kind: "styles-stripped", found: frame.tag } as const] : [];
  const short = height === undefined ? [] : listShort(room, height, width === undefined ? promised : [width]);
  const found = room.kind === "box" ? room.length : quoteSize(frame, "height");
  if (short.length > 0) {
    const kind = isUnscrollable(frame) ? "height-cut" : "height-scrolls";
    return [{ kind, found, short }, ...isNarrow, ...bare];
  }
  if (room.kind !== "fixed" || height === undefined || bare.length > 0) return [...isNarrow, ...bare];
  const needed = neededAt(height, width ?? 640);
  return [...isNarrow, { kind: "fixed-height", found, spare: Math.max(0, Math.round(room.height - needed)) }];
}

/** Whether a frame forbids scrolling to the content that does not fit. */
export function isUnscrollable({ attributes }: Markup): boolean {
  return /^(no|off)$/i.test(attributes.get("scrolling")?.trim() ?? "");
}

function listShort(room: FrameRoom, height: FrameHeight, widths: readonly number[]) {
  return widths.flatMap((width) => {
    const [has, needed] = [roomAt(room, width), neededAt(height, width)];
    return has === undefined || !(has < needed - mostSpare)
      ? []
      : [{ width, height: Math.round(has), needed: Math.round(needed) }];
  });
}

function neededAt({ live, wide }: FrameHeight, width: number): number {
  return evaluateLength(live, { width, window: width }) ?? wide;
}

/** Whether a frame comes from our snippet and has lost all its styles: its other attributes are still there. */
function isStripped({ attributes, parent }: Markup): boolean {
  const isBare = !attributes.has("style") && readStyle(parent?.attributes.get("style")).size === 0;
  return (
    isBare &&
    attributes.has("referrerpolicy") &&
    attributes.has("allow") &&
    attributes.get("width") === "100%"
  );
}

/** A frame's width or height as pasted: from its style, otherwise from its attribute; empty if it has neither. */
function quoteSize({ attributes }: Markup, name: "width" | "height"): string {
  const styled = readStyle(attributes.get("style")).get(name);
  if (styled !== undefined) return `${name}:${styled}`;
  const value = attributes.get(name);
  return value === undefined ? "" : `${name}="${value}"`;
}
