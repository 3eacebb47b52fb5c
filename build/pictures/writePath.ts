import type { SvgPathCommand } from "harfbuzzjs";

/**
 * Writes an outline as the `d` of a path, moved by `x` and `y` CSS pixels: rounded to hundredths, with relative steps,
 * which are shorter.
 */
export function writePath(commands: readonly SvgPathCommand[], x: number, y: number): string {
  let [penX, penY] = [0, 0];
  let [startX, startY] = [0, 0];
  let path = "";
  for (const { type, values } of commands) {
    const points = values.map((value, index) => Math.round((value + (index % 2 === 0 ? x : y)) * 100));
    const steps = points.map((point, index) => point - (index % 2 === 0 ? penX : penY));
    path += writeStep(type, steps);
    [penX = 0, penY = 0] = type === "Z" ? [startX, startY] : points.slice(-2);
    if (type === "M") [startX, startY] = [penX, penY];
  }
  return path;
}

/** @param steps in hundredths of a CSS pixel */
function writeStep(type: string, steps: readonly number[]): string {
  const [x = 0, y = 0] = steps;
  if (type === "L" && y === 0) return `h${writeNumber(x)}`;
  if (type === "L" && x === 0) return `v${writeNumber(y)}`;
  const numbers = steps.map(writeNumber).map((written, index) => {
    const isApart = index === 0 || written.startsWith("-");
    return isApart ? written : ` ${written}`;
  });
  return `${type.toLowerCase()}${numbers.join("")}`;
}

function writeNumber(hundredths: number): string {
  return String(hundredths / 100).replace(/^(-?)0\./, "$1.");
}
