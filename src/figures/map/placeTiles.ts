import type { CountryCode } from "../../model/country";
import { toTextWidth, wrapText } from "../../ui/textWidth";
import type { CountryMark } from "./countryMark";

/** A square that stands for a country, in CSS pixels. */
export interface Tile {
  readonly code: CountryCode;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface TileGrid {
  readonly tiles: readonly Tile[];
  readonly width: number;
  readonly height: number;
}

/** Lays the countries out as squares of equal size, roughly in their geographic positions. */
export function placeTiles(width: number): TileGrid {
  const gap = width < 560 ? 5 : 8;
  const side = Math.min(Math.floor((width - gap * (columns - 1)) / columns), 168);
  const gridWidth = side * columns + gap * (columns - 1);
  const left = width < 560 ? Math.floor((width - gridWidth) / 2) : 0;
  return {
    tiles: cells.map(([code, column, row]) => ({
      code,
      x: left + column * (side + gap),
      y: row * (side + gap),
      side,
    })),
    width,
    height: side * rows + gap * (rows - 1),
  };
}

const columns = 5;
const rows = 3;

/** Code, column, row. */
const cells: readonly (readonly [CountryCode, number, number])[] = [
  ["BLR", 0, 0],
  ["RUS", 2, 0],
  ["MDA", 0, 1],
  ["KAZ", 3, 1],
  ["KGZ", 4, 1],
  ["ARM", 0, 2],
  ["AZE", 1, 2],
  ["TKM", 2, 2],
  ["UZB", 3, 2],
  ["TJK", 4, 2],
];

/** The text of a tile, centred: sizes, and baselines from the top of the tile, in CSS pixels. */
export interface TileText {
  readonly name: string;
  readonly nameY: number;
  /** One line for a number; several for words, in smaller type. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly lineSize: number;
}

/** The largest size up to `full`, in whole pixels, at which a bold word is no wider than `width`. */
function fitSize(word: string, full: number, width: number): number {
  const share = width / toTextWidth(word, full, 700);
  return share >= 1 ? full : Math.floor(full * share);
}

/** The text of a tile with sides of `side` CSS pixels: the country's name, or on a small tile its code, over its value. */
export function tileText({ code, name, value, fill }: CountryMark, side: number): TileText {
  const large = side >= 112;
  const isNumber = fill.kind === "bin";
  const full = isNumber ? (large ? 24 : 16) : large ? 13 : 11;
  const lineSize = isNumber ? fitSize(value, full, side - 4) : full;
  const lines = isNumber ? [value] : wrapText(value, lineSize, side - 6, 700);
  return {
    name: large ? name : code,
    nameY: side * 0.36,
    lines: lines.map((text, index) => ({
      text,
      y: side * 0.36 + (isNumber ? lineSize : lineSize + 2) + 2 + index * (lineSize + 2),
    })),
    lineSize,
  };
}
