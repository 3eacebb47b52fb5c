import type { FileName } from "../model/dataset";
import { type DatasetFile, type DatasetFiles, idPath, lineAt, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { type JsonNode, numberAt, select, textAt } from "./jsonTree";

/** Finds duplicates of values that must be unique: ids, codes, fact numbers, observations, members of one list. */
export function checkRepeats(files: DatasetFiles): readonly DatasetProblem[] {
  return [
    ...onceAFile.flatMap(([name, path, expected]) =>
      withFile(files, name, (file) => findRepeats(file, select(file.root, path), expected)),
    ),
    ...onceAList.flatMap(([name, path]) =>
      withFile(files, name, (file) =>
        select(file.root, path).flatMap((list) =>
          findRepeats(file, select(list, "*"), "each of a list once"),
        ),
      ),
    ),
    ...withFile(files, "observations", findRepeatedCells),
  ];
}

const onceAFile: readonly (readonly [file: FileName, path: string, expected: string])[] = [
  ...(["sources", "speakers", "places", "indicators", "statements", "events", "story"] as const).map(
    (name) => [name, idPath(name), "an id that no other entry has"] as const,
  ),
  ["countries", "entries.*.code", "a code that no other country has"],
  ["countries", "entries.*.alpha2", "a code that no other country has"],
  ["countries", "entries.*.numeric", "a code that no other country has"],
  ["statements", "entries.*.fact", "a fact that no other statement carries"],
  ["events", "entries.*.fact", "a fact that no other event carries"],
  ["geometry", "countries.*.code", "one shape a country"],
];

const onceAList: readonly (readonly [file: FileName, path: string])[] = [
  ["countries", "entries.*.status.sources"],
  ["indicators", "entries.*.notComparedWith.indicators"],
  ["indicators", "entries.*.sources"],
  ["statements", "entries.*.speakers"],
  ["statements", "entries.*.sources"],
  ["story", "entries.*.statements"],
  ["story", "entries.*.way.options"],
  ["events", "entries.*.countries"],
  ["events", "entries.*.sources"],
];

function withFile(
  files: DatasetFiles,
  name: FileName,
  check: (file: DatasetFile) => readonly DatasetProblem[],
): readonly DatasetProblem[] {
  const file = files.get(name);
  return file === undefined ? [] : check(file);
}

function findRepeats(
  file: DatasetFile,
  nodes: readonly JsonNode[],
  expected: string,
): readonly DatasetProblem[] {
  const first = new Map<string, JsonNode>();
  return nodes.flatMap((node) => {
    if (typeof node.value !== "string") return [];
    const before = first.get(node.value);
    first.set(node.value, before ?? node);
    return before === undefined ? [] : [repeatAt(file, node, before, JSON.stringify(node.value), expected)];
  });
}

function findRepeatedCells(file: DatasetFile): readonly DatasetProblem[] {
  const first = new Map<string, JsonNode>();
  return select(file.root, "entries.*").flatMap((entry) => {
    const parts = [textAt(entry, "indicator"), textAt(entry, "country"), numberAt(entry, "year")];
    if (parts.includes(undefined)) return [];
    const cell = parts.join(" ");
    const before = first.get(cell);
    first.set(cell, before ?? entry);
    if (before === undefined) return [];
    return [repeatAt(file, entry, before, "it", "one observation an indicator, country and year")];
  });
}

function repeatAt(
  file: DatasetFile,
  node: JsonNode,
  before: JsonNode,
  what: string,
  expected: string,
): DatasetProblem {
  const found = `${what} again, first on line ${lineAt(file.text, before.offset)}`;
  return problemAt(file, node, { kind: "duplicate", found, expected });
}
