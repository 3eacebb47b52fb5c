import { type Dataset, type FileName, fileNames } from "../model/dataset";
import type { Result } from "../model/result";
import { checkEvents } from "./checkEvents";
import { checkGeometry } from "./checkGeometry";
import { checkObservations } from "./checkObservations";
import { checkPeriods } from "./checkPeriods";
import { checkQuotations } from "./checkQuotations";
import { checkReferences } from "./checkReferences";
import { checkRepeats } from "./checkRepeats";
import { checkShapes } from "./checkShapes";
import { checkSocieties } from "./checkSocieties";
import { checkStory } from "./checkStory";
import type { DatasetProblem } from "./datasetProblem";
import { readDatasetFile } from "./readDatasetFile";

/**
 * Parses the dataset and validates it against its schemas and its own references.
 *
 * @param files the text of each file in `data/`; undefined if a file is missing
 * @returns the dataset, or every problem found, by file and line. The checks run on the parsed text and not on the
 * output of the schema check, so that a broken entry hides neither its other problems nor those of its neighbours.
 */
export function checkDataset(
  files: { readonly [Name in FileName]?: string | undefined },
): Result<Dataset, DatasetProblem> {
  const read = fileNames.map((name) => readDatasetFile(name, files[name]));
  const readable = new Map(
    read.flatMap(({ file }) => (file === undefined ? [] : [[file.name, file] as const])),
  );
  const { dataset, problems: shapeProblems } = checkShapes(readable);
  const problems = [
    ...read.flatMap((one) => one.problems),
    ...shapeProblems,
    ...checks.flatMap((check) => check(readable)),
  ];
  if (dataset !== undefined && problems.length === 0) return { kind: "ok", value: dataset };
  return { kind: "problems", problems: inReadingOrder(withoutEchoes(problems)) };
}

const checks = [
  checkReferences,
  checkRepeats,
  checkPeriods,
  checkQuotations,
  checkSocieties,
  checkEvents,
  checkObservations,
  checkGeometry,
  checkStory,
] as const;

/** Drops the format problem of an id that is also reported as unknown: the unknown-reference problem may suggest the right id. */
function withoutEchoes(problems: readonly DatasetProblem[]): readonly DatasetProblem[] {
  const unknown = problems.filter(({ kind }) => kind === "unknown-reference").map(toPlace);
  return problems.filter((problem) => problem.kind !== "wrong-value" || !unknown.includes(toPlace(problem)));
}

function toPlace({ file, line, column }: DatasetProblem): string {
  return `${file}:${line}:${column}`;
}

function inReadingOrder(problems: readonly DatasetProblem[]): readonly DatasetProblem[] {
  const names: readonly string[] = fileNames;
  const rank = ({ file }: DatasetProblem) => names.indexOf(file);
  return [...problems].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
