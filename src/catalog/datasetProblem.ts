import { type FileName, fileNames } from "../model/dataset";
import { nearestWord } from "./nearestWord";

/** The kind of a problem, for tests and tools. For people: `formatProblem`. */
export type ProblemKind =
  | "missing-file"
  | "unknown-file"
  | "empty-file"
  | "byte-order-mark"
  | "not-utf-8"
  | "not-json"
  | "nested-too-deep"
  | "not-an-object"
  | "duplicate-field"
  | "missing-field"
  | "unknown-field"
  | "wrong-type"
  | "wrong-value"
  | "misplaced-entry"
  | "unknown-reference"
  | "duplicate"
  | "reversed-period"
  | "unordered-years"
  | "unpublished-year"
  | "over-100-percent"
  | "part-of-a-person"
  | "observation-and-gap"
  | "empty-cell"
  | "wrong-carry-over"
  | "circular-event"
  | "wrong-position"
  | "missing-shape"
  | "published-and-not"
  | "missing-society"
  | "place-twice"
  | "missing-translation"
  | "own-translation"
  | "typed-number"
  | "wrong-answer"
  | "early-answer"
  | "no-words";

/** One problem of the dataset, with its position. */
export interface DatasetProblem {
  /** The file name in `data/` without `.json`. */
  readonly file: FileName | (string & {});
  /** Counted from 1. */
  readonly line: number;
  /** In characters, counted from 1. */
  readonly column: number;
  /** The id of the entry, or a readable name for it; undefined if the problem concerns the whole file. */
  readonly entry: string | undefined;
  /** The path within the entry, such as `when.to` or `speakers.2`, with positions counted from 1. */
  readonly field: string | undefined;
  readonly kind: ProblemKind;
  readonly found: string;
  readonly expected: string;
  /** The suggested correction, if there is one. */
  readonly near: string | undefined;
}

/** Formats a problem as one line: `data/statements.json:42 · kaz-2022 · value: found -5, expected a number of 0 or more`. */
export function formatProblem(problem: DatasetProblem): string {
  const { file, line, column, entry, field, kind, found, expected, near } = problem;
  const place = kind === "not-json" ? `${line}:${column}` : `${line}`;
  const where = [`data/${file}.json:${place}`, entry, field].filter((part) => part !== undefined).join(" · ");
  const hint = near === undefined ? "" : `; did you mean "${near}"?`;
  return `${where}: found ${found}, expected ${expected}${hint}`;
}

/** Formats all problems, one paragraph per file, followed by their total. */
export function formatProblems(problems: readonly DatasetProblem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  const paragraphs = files.map((file) =>
    problems
      .filter((one) => one.file === file)
      .map(formatProblem)
      .join("\n"),
  );
  const count = `data: ${countOf(problems.length, "problem")} in ${countOf(files.length, "file")}`;
  return [...paragraphs, count].join("\n\n");
}

/** Creates the problem for a file in `data/` that does not belong to the dataset, by its name without `.json`. */
export function unknownFile(file: string): DatasetProblem {
  return {
    file,
    line: 1,
    column: 1,
    entry: undefined,
    field: undefined,
    kind: "unknown-file",
    found: "a file that nothing reads",
    expected: `only ${fileNames.map((name) => `${name}.json`).join(", ")}`,
    near: nearestWord(file, fileNames),
  };
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
