import { type FileName, fileNames } from "../model/dataset";
import { nearestWord } from "./nearestWord";

/** What is wrong, in a word: for tests and tools. People read `formatProblem`. */
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

/** One thing that is wrong with the dataset, and where. */
export interface DatasetProblem {
  /** The name in `data/` without `.json`. */
  readonly file: FileName | (string & {});
  /** Counted from 1. */
  readonly line: number;
  /** In characters, counted from 1. */
  readonly column: number;
  /** The entry by its id, or as people would name it; undefined where the file as a whole is meant. */
  readonly entry: string | undefined;
  /** The path within the entry, as `when.to` or `speakers.2`, positions counted from 1. */
  readonly field: string | undefined;
  readonly kind: ProblemKind;
  readonly found: string;
  readonly expected: string;
  /** What was probably meant. */
  readonly near: string | undefined;
}

/** One line in plain words: `data/statements.json:42 · kaz-2022 · value: found -5, expected a number of 0 or more`. */
export function formatProblem(problem: DatasetProblem): string {
  const { file, line, column, entry, field, kind, found, expected, near } = problem;
  const place = kind === "not-json" ? `${line}:${column}` : `${line}`;
  const where = [`data/${file}.json:${place}`, entry, field].filter((part) => part !== undefined).join(" · ");
  const hint = near === undefined ? "" : `; did you mean "${near}"?`;
  return `${where}: found ${found}, expected ${expected}${hint}`;
}

/** All problems, a paragraph a file, and how many there are. */
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

/** The problem of a file in `data/` that is none of the dataset's, by its name without `.json`. */
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
