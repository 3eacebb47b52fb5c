import { evaluateLength } from "./evaluateLength";
import type { Markup } from "./readMarkup";
import { readStyle } from "./readStyle";

/** How the pasted markup sets the height of a frame. Style sheets are not available. */
export type FrameRoom =
  /** By a CSS length that depends on the width, which is `100%` in it. */
  | { readonly kind: "box"; readonly length: string }
  /** By a number of CSS pixels. */
  | { readonly kind: "fixed"; readonly height: number }
  /** By the height of the viewport. */
  | { readonly kind: "window"; readonly found: string }
  /** Absolutely positioned in a box that has lost its height (`padding`) or its `position`. */
  | { readonly kind: "lost"; readonly lost: "padding" | "position" }
  | { readonly kind: "unknown" };

/** The height of a frame without a declared height, in CSS pixels (CSS 2.2, 10.6.2). */
const defaultHeight = 150;

/** Reads the height of a frame from its attributes and styles, and from those of its ancestors. */
export function readFrameRoom(frame: Markup): FrameRoom {
  const style = readStyle(frame.attributes.get("style"));
  if (/^(absolute|fixed)$/.test(style.get("position") ?? "")) return readBox(frame);
  const ratio = readRatio(style.get("aspect-ratio"));
  const height = style.get("height") ?? (ratio === undefined ? frame.attributes.get("height") : undefined);
  const least = toPixels(style.get("min-height") ?? "") ?? 0;
  if (height === undefined || height === "auto")
    return ratio === undefined ? fixed(Math.max(defaultHeight, least)) : { kind: "box", length: ratio };
  if (/\dd?s?l?v(h|b|min|max)\b/.test(height)) return { kind: "window", found: height };
  const pixels = toPixels(height);
  if (pixels !== undefined) return fixed(Math.max(pixels, least));
  return height.trim().endsWith("%") ? readShare(frame, least) : { kind: "unknown" };
}

/** The height of a frame at a width, in CSS pixels; undefined if unknown. */
export function roomAt(room: FrameRoom, width: number): number | undefined {
  if (room.kind === "fixed") return room.height;
  return room.kind === "box" ? evaluateLength(room.length, { width, window: width }) : undefined;
}

/** Whether an element's space is reserved, by its own style or by the box around it. */
export function hasRoom({ attributes, parent }: Markup): boolean {
  const kept = readStyle(attributes.get("style")).get("min-height");
  return (kept ?? readBoxLength(readStyle(parent?.attributes.get("style")))) !== undefined;
}

/** A frame's fixed width in CSS pixels; undefined if the width follows the column. */
export function readFixedWidth({ attributes }: Markup): number | undefined {
  const style = readStyle(attributes.get("style"));
  const most = style.get("max-width") ?? "";
  if (most.endsWith("%") || style.get("min-width") === "100%") return undefined;
  return toPixels(style.get("width") ?? attributes.get("width") ?? "300");
}

/** For an absolutely positioned frame: the ancestor that sets its height, no further out than its containing block. */
function readBox(frame: Markup): FrameRoom {
  const around = listAround(frame, 4);
  const styles = around.map(({ attributes }) => readStyle(attributes.get("style")));
  const holder = styles.findIndex((style) =>
    /^(relative|absolute|fixed|sticky)$/.test(style.get("position") ?? ""),
  );
  // A class or an id may have styles in a style sheet, which is not available.
  const isStyled = around.some(({ attributes }) => attributes.has("class") || attributes.has("id"));
  const within = holder < 0 ? styles : styles.slice(0, holder + 1);
  const length = within.map(readBoxLength).find((one) => one !== undefined);
  if (length !== undefined && (holder >= 0 || isStyled)) return { kind: "box", length };
  if (isStyled) return { kind: "unknown" };
  return { kind: "lost", lost: length === undefined ? "padding" : "position" };
}

function readBoxLength(style: ReadonlyMap<string, string>): string | undefined {
  const padding = style.get("padding-bottom") ?? style.get("padding-top");
  return padding ?? readRatio(style.get("aspect-ratio")) ?? style.get("height") ?? style.get("min-height");
}

/** A height in per cent: of the parent's height. It applies only if that is a number, otherwise the default height does. */
function readShare(frame: Markup, least: number): FrameRoom {
  const [parent] = listAround(frame, 1);
  const height = readStyle(parent?.attributes.get("style")).get("height") ?? "";
  if (parent?.attributes.has("class") || parent?.attributes.has("id")) return { kind: "unknown" };
  return fixed(Math.max(toPixels(height) ?? defaultHeight, least));
}

function listAround(frame: Markup, most: number): readonly Markup[] {
  const around: Markup[] = [];
  for (let one = frame.parent; one !== undefined && around.length < most; one = one.parent) around.push(one);
  return around;
}

/** Converts an aspect ratio, `16 / 9`, to a height in per cent of the width. */
function readRatio(ratio: string | undefined): string | undefined {
  const [, width, height = "1"] = /^(?:auto\s+)?([\d.]+)(?:\s*\/\s*([\d.]+))?$/.exec(ratio ?? "") ?? [];
  return width === undefined || Number(width) === 0
    ? undefined
    : `${(100 * Number(height)) / Number(width)}%`;
}

function toPixels(length: string): number | undefined {
  const [, number] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length) ?? [];
  return number === undefined ? undefined : Number(number);
}

function fixed(height: number): FrameRoom {
  return { kind: "fixed", height };
}
