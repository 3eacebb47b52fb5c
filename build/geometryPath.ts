import type { Point, Ring } from "./geometryTypes";

/**
 * Writes rings as one closed SVG path: an absolute start, then steps relative to the previous point.
 *
 * Points are rounded to hundredths of a pixel before the steps are computed, so that rounding errors do not add up and
 * two countries that share a point share it in their paths too.
 *
 * @returns the empty string if no ring encloses an area
 */
export function toAreaPath(rings: readonly Ring[]): string {
  return toPath(
    rings.map((ring) => withoutRepeats(ring).slice(0, -1)).filter((ring) => ring.length > 2),
    "z",
  );
}

/** Writes lines as one open SVG path, with the same rounding as areas, so that they match the outlines exactly. */
export function toLinePath(lines: readonly (readonly Point[])[]): string {
  return toPath(
    lines.map(withoutRepeats).filter((line) => line.length > 1),
    "",
  );
}

/** Rounds a number of pixels to hundredths. */
export function round(pixels: number): number {
  return toHundredths(pixels) / 100;
}

function toPath(lines: readonly (readonly Point[])[], end: "z" | ""): string {
  return lines
    .map(([start, ...others]) =>
      start === undefined ? "" : `M${writePair(start)}${writeSteps(start, others)}${end}`,
    )
    .join("");
}

function writeSteps(start: Point, others: readonly Point[]): string {
  const steps = others.map(([x, y], i): Point => {
    const [x0, y0] = others[i - 1] ?? start;
    return [x - x0, y - y0];
  });
  return `l${steps.map(writePair).reduce(join, "")}`;
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  const rounded = points.map(([x, y]): Point => [toHundredths(x), toHundredths(y)]);
  return rounded.filter(([x, y], i) => {
    const before = rounded[i - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

function toHundredths(pixels: number): number {
  return Math.round(pixels * 100);
}

function writePair([x, y]: Point): string {
  return join(writeHundredths(x), writeHundredths(y));
}

function writeHundredths(hundredths: number): string {
  return String(hundredths / 100).replace(/^(-?)0\./, "$1.");
}

/** Joins two numbers; a minus sign separates them as well as a space. */
function join(before: string, after: string): string {
  return before === "" || after.startsWith("-") ? before + after : `${before} ${after}`;
}
