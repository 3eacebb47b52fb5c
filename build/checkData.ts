import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkDataset } from "../src/catalog/checkDataset";
import { type DatasetProblem, formatProblems, unknownFile } from "../src/catalog/datasetProblem";
import { type Dataset, fileNames } from "../src/model/dataset";
import type { Result } from "../src/model/result";

/** The folder of the product's own dataset. */
export const dataFolder = fileURLToPath(new URL("../data", import.meta.url));

/** Reads the JSON files of a folder as the dataset. A file that does not belong to the dataset is a problem too. */
export function readDataFolder(folder: string): Result<Dataset, DatasetProblem> {
  const names = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length));
  const unknown = names.filter((name) => fileNames.every((known) => known !== name)).map(unknownFile);
  const result = checkDataset(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, `${name}.json`), "utf8")])),
  );
  if (unknown.length === 0) return result;
  return { kind: "problems", problems: [...(result.kind === "ok" ? [] : result.problems), ...unknown] };
}

/** All problems of the dataset in a folder, as text; undefined if there are none. */
export function findFault(folder: string): string | undefined {
  const result = readDataFolder(folder);
  return result.kind === "ok" ? undefined : formatProblems(result.problems);
}

function countEntries(dataset: Dataset): number {
  return Object.values(dataset).reduce((sum, file) => sum + ("entries" in file ? file.entries.length : 0), 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const result = readDataFolder(process.argv[2] ?? dataFolder);
  if (result.kind === "ok") {
    console.log(`data: ${fileNames.length} files, ${countEntries(result.value)} entries, no problems`);
  } else {
    console.error(formatProblems(result.problems));
    process.exitCode = 1;
  }
}
