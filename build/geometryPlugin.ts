import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { Outlines, Precision, StoredGeometry, StoredOutlines } from "../src/model/geometry";

/**
 * Serves the geometry file as three modules, so that a page loads only the outlines that it draws:
 * `virtual:geometry/frame`, `virtual:geometry/overview` and `virtual:geometry/detail`.
 *
 * @param file default: the product's own (tests pass another)
 */
export function geometryPlugin(
  file: string = fileURLToPath(new URL("../data/geometry.json", import.meta.url)),
): Plugin {
  return {
    name: "atlas-geometry",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      this.addWatchFile(file);
      return writeModule(id.slice(prefix.length + 1), JSON.parse(await readFile(file, "utf8")));
    },
  };
}

const prefix = "virtual:geometry/";

function writeModule(part: string, { overview, detail, ...geometry }: StoredGeometry): string {
  switch (part) {
    case "frame":
      return `export const geometry = ${JSON.stringify(geometry)};`;
    case "overview":
      return `export const overview = ${JSON.stringify(toWholeNumbers(overview, units.overview))};`;
    case "detail":
      return `export const detail = ${JSON.stringify(toWholeNumbers(detail, units.detail))};`;
    default:
      throw new Error(`the map has no part ${part}`);
  }
}

/** The grids to which the two precisions are snapped, in pixels. */
const units: Readonly<Record<Precision, number>> = { overview: 0.5, detail: 0.01 };

function toWholeNumbers({ countries, ...others }: StoredOutlines, unit: number): Outlines {
  const write = (path: string) =>
    path.replace(/-?\d*\.?\d+/g, (pixels) => `${Math.round(Number(pixels) / unit)}`);
  const writeAll = <Paths extends object>(paths: Paths) =>
    Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, write(path)])) as Paths;
  return { unit, ...writeAll(others), countries: writeAll(countries) };
}
