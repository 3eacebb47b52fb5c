import { type DatasetFiles, entriesOf } from "./datasetFile";
import { type JsonNode, textAt } from "./jsonTree";

/** The codes of the countries that are in the CIS in any way; none where their file could not be read. */
export function cisCodes(files: DatasetFiles): readonly string[] {
  const file = files.get("countries");
  if (file === undefined) return [];
  return entriesOf(file).flatMap((entry) => (isOfCis(entry) ? (textAt(entry, "code") ?? []) : []));
}

/** Whether an entry is of a country that is in the CIS in any way. */
export function isOfCis(country: JsonNode): boolean {
  return ["member", "leaving", "associate"].includes(textAt(country, "status.kind") ?? "");
}
