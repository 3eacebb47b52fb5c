import { isOfCis } from "./cisCountries";
import { type DatasetFiles, entriesOf, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { nodeAt } from "./jsonTree";

/** Finds countries of the CIS without the kind of their national society: Red Cross or Red Crescent. */
export function checkSocieties(files: DatasetFiles): readonly DatasetProblem[] {
  const file = files.get("countries");
  if (file === undefined) return [];
  return entriesOf(file)
    .filter(isOfCis)
    .filter((entry) => nodeAt(entry, ["society"]) === undefined)
    .map((entry) =>
      problemAt(file, entry, {
        kind: "missing-society",
        found: "nothing",
        expected: "red-cross or red-crescent for each country of the CIS",
        below: "society",
      }),
    );
}
