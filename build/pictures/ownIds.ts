import { createHash } from "node:crypto";

/**
 * Begins every id of a drawing with a word of its own, from what is drawn: several drawings can stand in one page, and none
 * takes the patterns of another.
 *
 * @param svg as `writeSvg` writes it
 */
export function ownIds(svg: string): string {
  const own = `v${createHash("sha256").update(svg).digest("hex").slice(0, 8)}-`;
  return svg
    .replace(/ (id|aria-labelledby|aria-describedby)="/g, `$&${own}`)
    .replace(/url\(#|href="#/g, `$&${own}`);
}
