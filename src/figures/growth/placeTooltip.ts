import type { Frame, PlacedPoint } from "./growthMarks";

/** Where a tooltip stands in its frame, in CSS pixels: from the left, and from the top or the bottom. */
export interface TooltipPlace {
  readonly left: number;
  readonly width: number;
  readonly edge: { readonly top: number } | { readonly bottom: number };
}

/**
 * Beside a point on the side that has more room, above or below it, and never beyond the frame's sides.
 *
 * @param shown how wide the frame is shown, in CSS pixels: as it was drawn, unless it is scaled
 */
export function placeTooltip(
  point: Pick<PlacedPoint, "x" | "y">,
  frame: Pick<Frame, "width" | "height">,
  shown = frame.width,
): TooltipPlace {
  const scale = shown / frame.width;
  const x = point.x * scale;
  const y = point.y * scale;
  const height = frame.height * scale;
  const width = Math.min(300, shown);
  const left = Math.min(Math.max(0, x - width / 2), shown - width);
  const gap = 26 * scale;
  return { left, width, edge: y > height / 2 ? { bottom: height - y + gap } : { top: y + gap } };
}
