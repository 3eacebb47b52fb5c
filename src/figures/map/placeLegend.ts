import { toTextWidth, wrapText } from "../../ui/textWidth";
import type { CountryFill, Legend } from "./countryMark";

/** A line of text in CSS pixels: `x` of its left end, `y` of its baseline. */
interface LegendLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The sign before a text of the legend: a fill of the map, or the dot of a city. */
export type LegendSign =
  | { readonly kind: "fill"; readonly fill: CountryFill }
  | { readonly kind: "marker"; readonly marker: "event" | "planned" };

/** The legend as one column, in CSS pixels from its top left corner. */
export interface PlacedLegend {
  readonly height: number;
  /** Undefined when the lens has no scale. */
  readonly scale: PlacedScale | undefined;
  /** The signs, each by its top left corner. */
  readonly signs: readonly { readonly sign: LegendSign; readonly x: number; readonly y: number }[];
  readonly lines: readonly LegendLine[];
}

interface PlacedScale {
  readonly y: number;
  readonly binWidth: number;
  /** The left edges of the five bins. */
  readonly bins: readonly number[];
  /** The texts below the edges of the bins; `x` is the middle of each. */
  readonly edges: readonly LegendLine[];
}

interface LegendInput {
  readonly legend: Legend;
  /** The kinds of cities on the map, and their labels. */
  readonly markers: readonly { readonly marker: "event" | "planned"; readonly label: string }[];
  readonly width: number;
}

/** Places the legend: the scale with its unit, the full sentences behind the labels, then an entry for each sign. */
export function placeLegend({
  legend: { scale, entries, lines },
  markers,
  width,
}: LegendInput): PlacedLegend {
  const placedScale = scale && placeScale(scale.edges, width);
  const texts = [...(scale ? [`${scale.unit} (${scale.method})`] : []), ...lines];
  const above = stack(texts, { x: 0, y: placedScale ? scaleHeight : 0, width });
  const signed = [
    ...entries.map(({ fill, label }) => ({ sign: { kind: "fill", fill } as const, label })),
    ...markers.map(({ marker, label }) => ({ sign: { kind: "marker", marker } as const, label })),
  ];
  let y = above.bottom === 0 ? 0 : above.bottom + gap;
  const below = signed.map(({ sign, label }) => {
    const words = stack([label], { x: signWidth + gap, y, width: width - signWidth - gap });
    const placed = { sign, x: 0, y: y + (lineHeight - signHeight) / 2, lines: words.lines };
    y = words.bottom;
    return placed;
  });
  return {
    height: Math.max(y - (signed.length > 0 ? paragraphGap : 0), above.bottom),
    scale: placedScale,
    signs: below.map(({ sign, x, y: top }) => ({ sign, x, y: top })),
    lines: [...above.lines, ...below.flatMap((one) => one.lines)],
  };
}

/** The font sizes of the legend's text and of the numbers below the scale, in CSS pixels. */
export const legendFont = 13;
export const edgeFont = 12;
export const signWidth = 22;
export const signHeight = 14;
export const scaleBar = 12;

const lineHeight = 17;
const paragraphGap = 6;
const gap = 8;
const scaleHeight = 36;

/** As wide as the room allows, so that the texts below the first and the last edge stay within it. */
function placeScale(edges: readonly string[], width: number): PlacedScale {
  const halfOf = (text = "") => toTextWidth(text, edgeFont) / 2;
  const left = halfOf(edges[0]);
  const binWidth = Math.min(44, (width - left - halfOf(edges.at(-1))) / (edges.length - 1));
  const xs = edges.map((_, index) => left + index * binWidth);
  return {
    y: 0,
    binWidth,
    bins: xs.slice(0, -1),
    edges: edges.map((text, index) => ({ text, x: xs[index] ?? 0, y: 27 })),
  };
}

/** Stacks paragraphs, wrapped into lines. */
function stack(
  texts: readonly string[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly lines: readonly LegendLine[]; readonly bottom: number } {
  const lines: LegendLine[] = [];
  let bottom = y;
  for (const text of texts) {
    for (const line of wrapText(text, legendFont, width)) {
      lines.push({ text: line, x, y: bottom + 13 });
      bottom += lineHeight;
    }
    bottom += paragraphGap;
  }
  return { lines, bottom };
}
