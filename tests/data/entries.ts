import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, FileName } from "../../src/model/dataset";

/** The files of `data/` that hold a list of entries: all but the outlines of the map. */
export type ListName = Exclude<FileName, "geometry">;

/** What a file of `data/` holds, not yet checked. Each space is a plain one: how words are set is tested elsewhere. */
export function readFile<Name extends FileName>(name: Name): Dataset[Name] {
  const text = readFileSync(join(import.meta.dirname, `../../data/${name}.json`), "utf8");
  return JSON.parse(text.replaceAll("\u00a0", " "));
}

export function entriesOf<Name extends ListName>(name: Name): Dataset[Name]["entries"] {
  return readFile(name).entries;
}

export function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}
