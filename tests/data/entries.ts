import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, FileName } from "../../src/model/dataset";

/** The files of `data/` with a list of entries: all but the outlines of the map. */
export type ListName = Exclude<FileName, "geometry">;

/** The unchecked content of a file of `data/`, with plain spaces only; typesetting is tested elsewhere. */
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
