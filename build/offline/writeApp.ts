import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { languages } from "../../src/model/language.ts";
import { drawPngs } from "../pictures/drawPngs.ts";
import type { Site } from "../site.ts";
import { appIcons, toIconSvg, touchIcon } from "./icons.ts";
import { toManifest, toManifestAddress } from "./manifest.ts";

/** Writes the files for installing the site: a manifest in each language, and the icon in every size. */
export async function writeApp(dist: string, site: Site): Promise<void> {
  for (const language of languages) {
    const file = join(dist, toManifestAddress(language));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(toManifest(language, site)));
  }
  const icon = await readFile(join(dist, "icon.svg"), "utf8");
  const drawn = [...appIcons, touchIcon].map(({ file, ...one }) => {
    return { file, svg: toIconSvg(icon, { file, ...one }, density) };
  });
  const pngs = await drawPngs(drawn.map(({ svg }) => svg));
  for (const { file, svg } of drawn) await writeFile(join(dist, file), pngs.get(svg) ?? "");
}

/** The pixels per unit in `drawPngs`. */
const density = 2;
