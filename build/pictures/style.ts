import { presentation } from "./readSheet.ts";

/** The style of an element: its own presentation attributes and the inherited ones. */
export type Style = Readonly<Record<string, string>>;

const notInherited = new Set(["opacity", "display", "rx", "vector-effect", "stop-color", "stop-opacity"]);

/** The style of a child element. */
export function inherit(above: Style, attributes: Style): Style {
  const inherited = Object.entries(above).filter(([name]) => !notInherited.has(name));
  const own = Object.entries(attributes).filter(([name]) => presentation.has(name));
  return Object.fromEntries([...inherited, ...own]);
}

/** Resolves `currentColor` and `transparent`, which not every program supports. */
export function toPaint(paint: string, { color = "#000" }: Style): string {
  const lower = paint.toLowerCase();
  if (lower === "currentcolor") return color;
  return lower === "transparent" ? "none" : paint;
}

/** Whether a shape has a visible fill or stroke. */
export function isSeen(style: Style): boolean {
  const { fill = "#000", stroke = "none", display, visibility } = style;
  if (display === "none" || visibility === "hidden") return false;
  return toPaint(fill, style) !== "none" || toPaint(stroke, style) !== "none";
}

/** Converts a length to CSS pixels: `13`, `13px`, or `-0.02em` of a size. */
export function toPixels(length: string, size = 0): number {
  return Number.parseFloat(length) * (length.endsWith("em") ? size : 1);
}
