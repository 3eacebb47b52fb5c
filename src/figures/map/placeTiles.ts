import type { CountryCode } from "../../model/country";

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

/** Lays the countries out as equal squares, about where they are: each as large as any other. */
export function placeTiles(width: number): TileGrid {
  const gap = width < 560 ? 5 : 8;
  const side = Math.min(Math.floor((width - gap * (columns - 1)) / columns), 132);
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
