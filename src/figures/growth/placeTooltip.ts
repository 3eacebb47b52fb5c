import type { Frame, PlacedPoint } from "./growthMarks";

/** Where a tooltip stands in its frame, in CSS pixels: from the left, and from the top or the bottom. */
export interface TooltipPlace {
  readonly left: number;
  readonly width: number;
  readonly edge: { readonly top: number } | { readonly bottom: number };
}

/** Beside a point on the side that has more room, above or below it, and never beyond the frame's sides. */
export function placeTooltip(
  { x, y }: Pick<PlacedPoint, "x" | "y">,
  frame: Pick<Frame, "width" | "height">,
): TooltipPlace {
  const width = Math.min(300, frame.width);
  const left = Math.min(Math.max(0, x - width / 2), frame.width - width);
  return { left, width, edge: y > frame.height / 2 ? { bottom: frame.height - y + 26 } : { top: y + 26 } };
}
