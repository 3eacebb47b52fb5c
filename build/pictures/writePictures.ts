import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawPngs } from "./drawPngs.ts";
import { createFinish } from "./finishSvg.ts";
import { openTypeface } from "./typeface.ts";

/** A picture that still depends on style sheets and fonts, and the address of its embed. */
export interface Picture {
  /** Below the site's root: `/en/embed/map/redcross/` */
  readonly address: string;
  readonly svg: string;
}

/** In CSS pixels; `figure.png` has twice as many pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Writes `figure.svg` and `figure.png` under the address of each embed.
 *
 * @returns the size of each picture, by its address
 */
export async function writePictures(
  dist: string,
  pictures: readonly Picture[],
): Promise<ReadonlyMap<string, PictureSize>> {
  const finish = await createFinish(await openTypeface(lettersOf(pictures)));
  const finished = pictures.map(({ address, svg }) => ({ address, svg: finish(svg) }));
  const pngs = await drawPngs(finished.map(({ svg }) => svg));
  await Promise.all(
    finished.map(async ({ address, svg }) => {
      const folder = join(dist, address);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "figure.svg"), svg);
      await writeFile(join(folder, "figure.png"), pngs.get(svg) ?? "");
    }),
  );
  return new Map(finished.map(({ address, svg }) => [address, readSize(svg)]));
}

function lettersOf(pictures: readonly Picture[]): string {
  return [...new Set(pictures.flatMap(({ svg }) => [...svg]))].sort().join("");
}

function readSize(svg: string): PictureSize {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
