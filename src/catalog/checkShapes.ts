import { z } from "zod";
import { type Dataset, fileNames, fileSchemas } from "../model/dataset";
import { type DatasetFile, type DatasetFiles, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { findStrays } from "./findStrays";
import { fieldsOf, type JsonNode, type JsonPath, nodeAt, pathOf, toValue } from "./jsonTree";
import { nearestWord } from "./nearestWord";
import { fieldNames } from "./schemaFields";
import { describeExpected, wordsOf } from "./shapeWords";

/** Validates each file against its schema: fields, types, the formats of numbers, words and dates. */
export function checkShapes(files: DatasetFiles): {
  /** Undefined if a file is missing or anything does not match its schema. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly DatasetProblem[];
} {
  const values = Object.fromEntries([...files].map(([name, { root }]) => [name, toValue(root)]));
  const { data, error } = datasetSchema.safeParse(values);
  const strays = findStrays(files);
  const problems = (error?.issues ?? []).flatMap((issue) => {
    const file = files.get(fileNames.find((name) => name === issue.path[0]) ?? "sources");
    const path = issue.path.slice(1).map((step) => (typeof step === "number" ? step : String(step)));
    if (file === undefined || file.name !== issue.path[0]) return [];
    const entry = nodeAt(file.root, path.slice(0, 2));
    return entry !== undefined && strays.entries.has(entry) ? [] : explainIssue(file, issue, path);
  });
  return { dataset: data, problems: [...strays.problems, ...problems] };
}

const datasetSchema = z.strictObject(fileSchemas);

function explainIssue(file: DatasetFile, issue: z.core.$ZodIssue, path: JsonPath): readonly DatasetProblem[] {
  const node = nodeAt(file.root, path);
  if (node === undefined) return explainMissing(file, issue, path);
  if (issue.code === "unrecognized_keys") return explainUnknown(file, issue.keys, node);
  const kind = issue.code === "invalid_type" && !isInfinite(node) ? "wrong-type" : "wrong-value";
  const expected = isInfinite(node) ? "a number that is not so large" : describeExpected(issue);
  const near = typeof node.value === "string" ? nearestWord(node.value, wordsOf(issue)) : undefined;
  return [problemAt(file, node, { kind, expected, near })];
}

function explainMissing(
  file: DatasetFile,
  issue: z.core.$ZodIssue,
  path: JsonPath,
): readonly DatasetProblem[] {
  const parent = nodeAt(file.root, path.slice(0, -1));
  const expected = describeExpected(issue);
  if (parent === undefined) return [];
  return [
    problemAt(file, parent, {
      kind: "missing-field",
      found: "nothing",
      expected,
      below: String(path.at(-1)),
    }),
  ];
}

function explainUnknown(
  file: DatasetFile,
  names: readonly string[],
  node: JsonNode,
): readonly DatasetProblem[] {
  const allowed = fieldNames(fileSchemas[file.name], toValue(file.root), pathOf(node));
  const free = allowed.filter((name) => fieldsOf(node).every((field) => field.name !== name));
  return fieldsOf(node)
    .filter(({ name }) => names.includes(name))
    .map(({ name, key }) =>
      problemAt(file, key, {
        kind: "unknown-field",
        found: `the field "${name}"`,
        expected: `only ${allowed.join(", ")}`,
        near: nearestWord(name, free),
      }),
    );
}

function isInfinite(node: JsonNode): boolean {
  return typeof node.value === "number" && !Number.isFinite(node.value);
}
