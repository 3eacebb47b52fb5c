import { createHash } from "node:crypto";

/**
 * Prefixes every id of a drawing with a hash of its content: several drawings can then share one page without using
 * each other's patterns.
 *
 * @param svg the output of `writeSvg`
 */
export function ownIds(svg: string): string {
  const own = `v${createHash("sha256").update(svg).digest("hex").slice(0, 8)}-`;
  return svg
    .replace(/ (id|aria-labelledby|aria-describedby)="/g, `$&${own}`)
    .replace(/url\(#|href="#/g, `$&${own}`);
}
