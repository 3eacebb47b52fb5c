import { type DatasetFile, type DatasetFiles, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { type JsonNode, select, textAt } from "./jsonTree";

/** Finds periods of days or months that end before they start. */
export function checkPeriods(files: DatasetFiles): readonly DatasetProblem[] {
  return (
    [
      ["statements", "entries.*.period"],
      ["events", "entries.*.when"],
    ] as const
  ).flatMap(([name, path]) => {
    const file = files.get(name);
    return file === undefined ? [] : select(file.root, path).flatMap((when) => checkPeriod(file, when));
  });
}

function checkPeriod(file: DatasetFile, when: JsonNode): readonly DatasetProblem[] {
  const from = textAt(when, "from");
  const to = textAt(when, "to");
  if (from === undefined || to === undefined || from.length !== to.length || from <= to) return [];
  const found = `a period from ${from} to ${to}`;
  return [
    problemAt(file, when, {
      kind: "reversed-period",
      found,
      expected: "an end that is not before its start",
    }),
  ];
}
