import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { isLanguage } from "../src/model/language.ts";

/**
 * Serves the dataset, without the outlines, once per language and with the texts of that language only: a page then
 * loads no words that it cannot show, however many languages there are. It is split into modules, since not every
 * figure shows observations, and only the deck needs the story: `virtual:dataset/said/ru`,
 * `virtual:dataset/observed/ru` and `virtual:dataset/story/ru`.
 *
 * @param folder of the dataset; default: the product's own (tests pass another)
 */
export function catalogPlugin(folder: string = fileURLToPath(new URL("../data", import.meta.url))): Plugin {
  return {
    name: "atlas-catalog",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [part = "", language = ""] = id.slice(prefix.length + 1).split("/");
      const read = async (name: string): Promise<readonly Entry[]> => {
        const file = join(folder, `${name}.json`);
        this.addWatchFile(file);
        return JSON.parse(await readFile(file, "utf8")).entries;
      };
      const files = await Promise.all(
        (fileNames[part] ?? []).map(async (name) => {
          const entries = await read(name);
          return [name, { entries: keepLanguage(entries, language) }];
        }),
      );
      if (part === "said") files.push(["observedYears", toExtent(await read("observations"))]);
      return `export const ${part} = ${JSON.stringify(Object.fromEntries(files))};`;
    },
  };
}

interface Entry {
  readonly year?: number;
}

const prefix = "virtual:dataset/";

const fileNames: Readonly<Record<string, readonly string[]>> = {
  said: ["countries", "events", "places", "sources", "speakers", "statements"],
  observed: ["indicators", "observations"],
  story: ["story"],
};

function toExtent(observations: readonly Entry[]): readonly [number, number] {
  const years = observations.flatMap(({ year }) => year ?? []);
  return [Math.min(...years), Math.max(...years)];
}

/** Copies a value; each text, and each translation of a quotation, keeps one language. */
function keepLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((one) => keepLanguage(one, language));
  if (typeof value !== "object" || value === null) return value;
  const isText = Object.keys(value).every((name) => isLanguage(name));
  const fields = Object.entries(value).filter(([name]) => !isText || name === language);
  return Object.fromEntries(fields.map(([name, field]) => [name, keepLanguage(field, language)]));
}
