import { getNodePath, type Node } from "jsonc-parser";

/** A value in a JSON file, with its position in the text. */
export type JsonNode = Node;

/** A field of an object: its name and its value, each with a position. */
export interface JsonField {
  readonly name: string;
  readonly key: JsonNode;
  readonly value: JsonNode;
}

/** The field names and list positions from the top of a file to a value; positions count from 0. */
export type JsonPath = readonly (string | number)[];

/** The fields of an object in the order of the text, duplicates included; empty if the node is not an object. */
export function fieldsOf(node: JsonNode): readonly JsonField[] {
  if (node.type !== "object") return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [{ name: String(key.value), key, value }],
  );
}

/** The members of a list; empty if the node is not a list. */
export function membersOf(node: JsonNode): readonly JsonNode[] {
  return node.type === "array" ? (node.children ?? []) : [];
}

/** All values at a path such as `entries.*.speakers.*`, where `*` matches every member of a list. */
export function select(node: JsonNode, path: string): readonly JsonNode[] {
  return path
    .split(".")
    .reduce<readonly JsonNode[]>(
      (nodes, step) => nodes.flatMap((one) => (step === "*" ? membersOf(one) : (fieldAt(one, step) ?? []))),
      [node],
    );
}

/** The value at a path; undefined if there is none. */
export function nodeAt(node: JsonNode, path: JsonPath): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>(
    (at, step) => at && (typeof step === "number" ? membersOf(at)[step] : fieldAt(at, step)),
    node,
  );
}

/** The string at a path of names; undefined if there is none. */
export function textAt(node: JsonNode, path: string): string | undefined {
  const value = valueAt(node, path);
  return typeof value === "string" ? value : undefined;
}

/** The number at a path of names; undefined if there is none. */
export function numberAt(node: JsonNode, path: string): number | undefined {
  const value = valueAt(node, path);
  return typeof value === "number" ? value : undefined;
}

/** Converts a node to its JavaScript value. */
export function toValue(node: JsonNode): unknown {
  switch (node.type) {
    case "object":
      return Object.fromEntries(fieldsOf(node).map(({ name, value }) => [name, toValue(value)]));
    case "array":
      return membersOf(node).map(toValue);
    default:
      return node.value;
  }
}

/** The path of a value from the top of its file. */
export function pathOf(node: JsonNode): JsonPath {
  return getNodePath(node);
}

/** The last of repeated fields wins, as in `JSON.parse`. */
function fieldAt(node: JsonNode, name: string): JsonNode | undefined {
  return fieldsOf(node).findLast((field) => field.name === name)?.value;
}

function valueAt(node: JsonNode, path: string): unknown {
  return nodeAt(node, path.split("."))?.value;
}
