import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDocument } from "htmlparser2";
import { applyStyles } from "./applyStyles.ts";
import { ownIds } from "./ownIds.ts";
import { readSheet } from "./readSheet.ts";
import type { Outline } from "./typeface.ts";
import { writeSvg } from "./writeSvg.ts";

/** Turns drawings that depend on style sheets and a typeface into self-contained ones. */
export async function createFinish(outline: Outline): Promise<(svg: string) => string> {
  const sheets = await Promise.all((await listSheets()).map((file) => readFile(join(source, file), "utf8")));
  const sheet = readSheet(sheets.join("\n"));
  return (svg) => {
    const [root] = parseDocument(svg, { xmlMode: true }).children;
    if (root?.type !== "tag" || root.name !== "svg") throw new Error(`not a drawing: ${svg.slice(0, 80)}`);
    applyStyles(root, sheet);
    return ownIds(writeSvg(root, outline));
  };
}

const source = join(dirname(fileURLToPath(import.meta.url)), "../../src");

/** All style sheets of pictures: the palette, the figures' sheets, and the picture's own. */
async function listSheets(): Promise<readonly string[]> {
  const ofFigures = (await readdir(join(source, "figures"), { recursive: true }))
    .filter((name) => name.endsWith(".css"))
    .sort()
    .map((name) => join("figures", name));
  return ["ui/palette.css", ...ofFigures, "embed/picture.css"];
}
