import { type ParseError, parseTree } from "jsonc-parser";
import type { FileName } from "../model/dataset";
import { type DatasetFile, lineAt, problemAt, problemInText } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { explainSyntax } from "./explainSyntax";
import { fieldsOf, type JsonNode, membersOf } from "./jsonTree";

/** The result of reading a file; a readable file may have problems too. */
export interface ReadFile {
  /** Undefined if the file is missing, empty, not JSON or not an object: the problems give the reason. */
  readonly file: DatasetFile | undefined;
  readonly problems: readonly DatasetProblem[];
}

/** Parses the text of a file in `data/`; `written` is undefined if the file is missing. */
export function readDatasetFile(name: FileName, written: string | undefined): ReadFile {
  if (written === undefined) {
    return unread(
      problemInText(name, "", 0, {
        kind: "missing-file",
        found: "no such file",
        expected: "one: the dataset needs it",
      }),
    );
  }
  const text = written.replace(/^\uFEFF/, "");
  const problems = checkEncoding(name, written);
  if (text.trim() === "") {
    const expected = "an object with $schema and its entries";
    return unread(
      ...problems,
      problemInText(name, text, 0, { kind: "empty-file", found: "an empty file", expected }),
    );
  }
  if (isTooDeep(text)) {
    const found = `brackets nested more than ${deepest} deep`;
    return unread(
      ...problems,
      problemInText(name, text, 0, { kind: "nested-too-deep", found, expected: "fewer" }),
    );
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const syntax = explainSyntax(name, text, errors);
  if (root === undefined || syntax.length > 0) return unread(...problems, ...syntax);
  const file = { name, text, root };
  if (root.type !== "object") {
    const expected = "an object in { } at the top of the file";
    return unread(...problems, problemAt(file, root, { kind: "not-an-object", expected }));
  }
  return { file, problems: [...problems, ...checkRepeatedFields(file, root)] };
}

const deepest = 100;

function unread(...problems: readonly DatasetProblem[]): ReadFile {
  return { file: undefined, problems };
}

function checkEncoding(name: FileName, text: string): readonly DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  if (text.startsWith("\uFEFF")) {
    const found = "an invisible byte order mark at the start of the file";
    problems.push(
      problemInText(name, text, 0, { kind: "byte-order-mark", found, expected: "UTF-8 without it" }),
    );
  }
  const broken = text.indexOf("\uFFFD");
  if (broken >= 0) {
    const found = "letters in another encoding";
    problems.push(
      problemInText(name, text, broken, { kind: "not-utf-8", found, expected: "the file saved as UTF-8" }),
    );
  }
  return problems;
}

/** Guards the recursive parser, which would overflow the stack on a text of nothing but brackets. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\\r\n])*"?|[[{\]}]/g)) {
    if (token === "[" || token === "{") depth++;
    if (token === "]" || token === "}") depth--;
    if (depth > deepest) return true;
  }
  return false;
}

function checkRepeatedFields(file: DatasetFile, node: JsonNode): readonly DatasetProblem[] {
  const first = new Map<string, number>();
  const here = fieldsOf(node).flatMap(({ name, key }) => {
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, lineAt(file.text, key.offset));
      return [];
    }
    const found = `the field "${name}" again, first on line ${before}`;
    return [problemAt(file, key, { kind: "duplicate-field", found, expected: "each field once" })];
  });
  const below = [...fieldsOf(node).map(({ value }) => value), ...membersOf(node)];
  return [...here, ...below.flatMap((child) => checkRepeatedFields(file, child))];
}
