import type { FileName } from "../model/dataset";
import type { DatasetProblem, ProblemKind } from "./datasetProblem";
import { type JsonNode, nodeAt, numberAt, pathOf, select, textAt } from "./jsonTree";

/** A file of `data/` that is valid JSON with an object at the top; its contents are not validated yet. */
export interface DatasetFile {
  readonly name: FileName;
  readonly text: string;
  readonly root: JsonNode;
}

/** The files that could be read. A check reports nothing if a file that it needs is missing. */
export type DatasetFiles = ReadonlyMap<FileName, DatasetFile>;

interface Finding {
  readonly kind: ProblemKind;
  readonly expected: string;
  /** Default: the value as written in the file. */
  readonly found?: string | undefined;
  readonly near?: string | undefined;
  /** The name of a missing field of the node. */
  readonly below?: string | undefined;
}

/** Creates a problem at a value of a file, with its line, entry and field. */
export function problemAt(file: DatasetFile, node: JsonNode, finding: Finding): DatasetProblem {
  const { kind, expected, found = toSource(file.text, node), near, below } = finding;
  const steps = [...pathOf(node), ...(below === undefined ? [] : [below])];
  const inList = steps[0] === "entries" || (file.name === "geometry" && steps[0] === "countries");
  const entry = inList && typeof steps[1] === "number" ? nameEntry(file, steps.slice(0, 2)) : undefined;
  const field = (entry === undefined ? steps : steps.slice(2)).map(countFromOne).join(".");
  return {
    file: file.name,
    ...placeAt(file.text, node.offset),
    entry,
    field: field === "" ? undefined : field,
    kind,
    found,
    expected,
    near,
  };
}

/** Creates a problem at an offset in a text that is not, or not yet, parsed into a tree. */
export function problemInText(
  name: FileName,
  text: string,
  offset: number,
  finding: Pick<DatasetProblem, "kind" | "found" | "expected">,
): DatasetProblem {
  return {
    file: name,
    ...placeAt(text, offset),
    entry: undefined,
    field: undefined,
    near: undefined,
    ...finding,
  };
}

/** The entries of a file, unvalidated; empty if the file has no list of entries. */
export function entriesOf(file: DatasetFile): readonly JsonNode[] {
  return select(file.root, "entries.*");
}

/** Whether a file has a list of entries, possibly empty. Only then can an entry be reported as missing. */
export function hasEntries(file: DatasetFile): boolean {
  return nodeAt(file.root, ["entries"])?.type === "array";
}

/** The path of the ids in a file; for countries, of their codes. */
export function idPath(name: FileName): string {
  return name === "countries" ? "entries.*.code" : "entries.*.id";
}

/** The line of an offset in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return placeAt(text, offset).line;
}

/** A value as written in the file, truncated if long; lists and objects are described in words. */
function toSource(text: string, node: JsonNode): string {
  if (node.type === "object") return "an object in { }";
  if (node.type === "array") return node.children?.length === 0 ? "an empty list" : "a list in [ ]";
  const source = text.slice(node.offset, node.offset + node.length);
  return source.length <= 80 ? source : `${source.slice(0, 77)}…`;
}

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function nameEntry(file: DatasetFile, steps: readonly (string | number)[]): string {
  const node = nodeAt(file.root, steps);
  const position = `entry ${Number(steps[1]) + 1}`;
  if (node === undefined) return position;
  if (file.name === "observations") return nameObservation(node) ?? position;
  return textAt(node, file.name === "countries" || file.name === "geometry" ? "code" : "id") || position;
}

function nameObservation(node: JsonNode): string | undefined {
  const parts = [textAt(node, "country"), numberAt(node, "year"), textAt(node, "indicator")];
  return parts.includes(undefined) ? undefined : `observation ${parts.join(" ")}`;
}

function countFromOne(step: string | number): string {
  return typeof step === "number" ? String(step + 1) : step;
}
