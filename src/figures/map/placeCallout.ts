import type { Box } from "../../ui/segments";
import { toTextWidth, wrapText } from "../../ui/textWidth";
import type { Size } from "./camera";
import type { CountryMark } from "./countryMark";
import type { Point } from "./projection";

/** The placed tooltip of the pointed country, in CSS pixels. */
export interface Callout {
  readonly box: Box;
  /** The left end of each line and its baseline; the first is the name. */
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

const padding = 10;
const lineHeight = 18;

interface CalloutRoom {
  readonly size: Size;
  /** From the centre of the country to its upper or lower edge, in CSS pixels. */
  readonly reach: number;
}

/**
 * Places the tooltip of a country above a point, or below it when there is no room, always within the map. It is so near
 * that the pointer crosses no other country on its way to the tooltip.
 */
export function placeCallout(
  { name, detail, notes }: CountryMark,
  [x, y]: Point,
  { size, reach }: CalloutRoom,
): Callout {
  const gap = Math.max(4, Math.min(16, reach * 0.6));
  const most = Math.min(size.width - 2 * padding - 8, 300);
  const texts = [detail, ...notes].flatMap((text) => wrapText(text, 13, most));
  const width =
    Math.max(toTextWidth(name, 14, 700), ...texts.map((text) => toTextWidth(text, 13))) + 2 * padding;
  const height = (texts.length + 1) * lineHeight + 2 * padding - 4;
  const left = clamp(x - width / 2, 4, size.width - width - 4);
  const top = clamp(y - height - gap < 4 ? y + gap : y - height - gap, 4, size.height - height - 4);
  return {
    box: { left, top, right: left + width, bottom: top + height },
    lines: [name, ...texts].map((text, index) => ({
      text,
      x: left + padding,
      y: top + padding + 12 + index * lineHeight,
    })),
  };
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.max(least, Math.min(value, greatest));
}
