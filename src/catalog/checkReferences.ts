import type { FileName } from "../model/dataset";
import { type DatasetFiles, hasEntries, idPath, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { select } from "./jsonTree";
import { nearestWord } from "./nearestWord";

/** Finds ids that match no entry. Reports nothing if the file with the entries could not be read. */
export function checkReferences(files: DatasetFiles): readonly DatasetProblem[] {
  return references.flatMap(([name, path, target]) => {
    const file = files.get(name);
    const ids = idsOf(files, target);
    if (file === undefined || ids === undefined) return [];
    return select(file.root, path)
      .filter(({ value }) => typeof value === "string" && !ids.includes(value))
      .map((node) =>
        problemAt(file, node, {
          kind: "unknown-reference",
          expected: `${targetWords[target]} of data/${target}.json`,
          near: nearestWord(String(node.value), ids),
        }),
      );
  });
}

type Target = keyof typeof targetWords;

const targetWords = {
  sources: "the id of a source",
  speakers: "the id of a speaker",
  countries: "the code of a country",
  places: "the id of a place",
  indicators: "the id of an indicator",
  events: "the id of an event",
  statements: "the id of a statement",
} as const;

const references: readonly (readonly [file: FileName, path: string, target: Target])[] = [
  ["countries", "entries.*.status.sources.*", "sources"],
  ["places", "entries.*.country", "countries"],
  ["places", "entries.*.source", "sources"],
  ["indicators", "entries.*.gaps.*.country", "countries"],
  ["indicators", "entries.*.sources.*", "sources"],
  ["indicators", "entries.*.notComparedWith.indicators.*", "indicators"],
  ["observations", "entries.*.indicator", "indicators"],
  ["observations", "entries.*.country", "countries"],
  ["statements", "entries.*.about.country", "countries"],
  ["statements", "entries.*.about.event", "events"],
  ["statements", "entries.*.period.within", "events"],
  ["statements", "entries.*.places.*", "places"],
  ["statements", "entries.*.speakers.*", "speakers"],
  ["statements", "entries.*.after", "speakers"],
  ["statements", "entries.*.sources.*", "sources"],
  ["events", "entries.*.when.within", "events"],
  ["events", "entries.*.place", "places"],
  ["events", "entries.*.countries.*", "countries"],
  ["events", "entries.*.sources.*", "sources"],
  ["story", "entries.*.statements.*", "statements"],
  ["story", "entries.*.answer", "statements"],
  ["story", "entries.*.statement", "statements"],
  ["story", "entries.*.way.from", "statements"],
  ["story", "entries.*.way.options.*", "statements"],
  ["geometry", "source", "sources"],
  ["geometry", "countries.*.code", "countries"],
];

function idsOf(files: DatasetFiles, target: Target): readonly string[] | undefined {
  const file = files.get(target);
  if (file === undefined || !hasEntries(file)) return undefined;
  return select(file.root, idPath(target)).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}
