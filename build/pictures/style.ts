import { presentation } from "./readSheet.ts";

/** What holds for an element: its own presentation attributes, and those that it has from above. */
export type Style = Readonly<Record<string, string>>;

const notInherited = new Set(["opacity", "display", "rx", "vector-effect", "stop-color", "stop-opacity"]);

/** The style of an element below another one. */
export function inherit(above: Style, attributes: Style): Style {
  const inherited = Object.entries(above).filter(([name]) => !notInherited.has(name));
  const own = Object.entries(attributes).filter(([name]) => presentation.has(name));
  return Object.fromEntries([...inherited, ...own]);
}

/** A paint as it is drawn: `currentColor` and `transparent` are words for others. */
export function toPaint(paint: string, { color = "#000" }: Style): string {
  const lower = paint.toLowerCase();
  if (lower === "currentcolor") return color;
  return lower === "transparent" ? "none" : paint;
}

/** Whether anything of a shape is seen. */
export function isSeen(style: Style): boolean {
  const { fill = "#000", stroke = "none", display, visibility } = style;
  if (display === "none" || visibility === "hidden") return false;
  return toPaint(fill, style) !== "none" || toPaint(stroke, style) !== "none";
}

/** A length in CSS pixels: `13`, `13px`, or `-0.02em` of a size. */
export function toPixels(length: string, size = 0): number {
  return Number.parseFloat(length) * (length.endsWith("em") ? size : 1);
}
