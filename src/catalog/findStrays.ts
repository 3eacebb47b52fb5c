import { observationSchema } from "../model/observation";
import { claimStatementSchema, countStatementSchema } from "../model/statement";
import { type DatasetFiles, entriesOf, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { fieldsOf, type JsonNode } from "./jsonTree";

/** Finds entries in the wrong file: statements among the observations, or the other way round. */
export function findStrays(files: DatasetFiles): {
  readonly entries: ReadonlySet<JsonNode>;
  readonly problems: readonly DatasetProblem[];
} {
  const entries = new Set<JsonNode>();
  const problems: DatasetProblem[] = [];
  for (const { name, own, other, found, expected } of homes) {
    const file = files.get(name);
    if (file === undefined) continue;
    for (const entry of entriesOf(file).filter((one) => isStray(one, own, other))) {
      entries.add(entry);
      problems.push(problemAt(file, entry, { kind: "misplaced-entry", found, expected }));
    }
  }
  return { entries, problems };
}

const ofObservations = Object.keys(observationSchema.unwrap().shape);
const ofStatements = [
  ...Object.keys(countStatementSchema.unwrap().shape),
  ...Object.keys(claimStatementSchema.unwrap().shape),
];

const homes = [
  {
    name: "observations",
    own: ofObservations,
    other: ofStatements,
    found: "a statement, by its fields",
    expected: "an observation: what somebody said belongs in data/statements.json",
  },
  {
    name: "statements",
    own: ofStatements,
    other: ofObservations,
    found: "an observation, by its fields",
    expected:
      "a statement with its speakers: what was counted by one definition belongs in data/observations.json",
  },
] as const;

/** Whether an entry has at least two fields that only the other shape has, and more of them than of its own. */
function isStray(entry: JsonNode, own: readonly string[], other: readonly string[]): boolean {
  const names = fieldsOf(entry).map(({ name }) => name);
  const foreign = names.filter((name) => other.includes(name) && !own.includes(name)).length;
  const home = names.filter((name) => own.includes(name) && !other.includes(name)).length;
  return foreign >= 2 && foreign > home;
}
