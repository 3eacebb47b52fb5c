import { type DatasetFiles, entriesOf } from "./datasetFile";
import { type JsonNode, textAt } from "./jsonTree";

/** The codes of the countries with any CIS status; empty if their file could not be read. */
export function cisCodes(files: DatasetFiles): readonly string[] {
  const file = files.get("countries");
  if (file === undefined) return [];
  return entriesOf(file).flatMap((entry) => (isOfCis(entry) ? (textAt(entry, "code") ?? []) : []));
}

/** Whether a country entry has any CIS status: member, leaving or associate. */
export function isOfCis(country: JsonNode): boolean {
  return ["member", "leaving", "associate"].includes(textAt(country, "status.kind") ?? "");
}
