import type { Frame, PlacedPoint } from "./growthMarks";

/** Position of a tooltip in its frame, in CSS pixels: from the left, and from the top or the bottom. */
export interface TooltipPlace {
  readonly left: number;
  readonly width: number;
  readonly edge: { readonly top: number } | { readonly bottom: number };
}

/**
 * Places a tooltip above or below a point, on the side with more space, and within the left and right edges of the frame.
 *
 * @param shown displayed width of the frame, in CSS pixels; equals the drawn width unless the frame is scaled
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
