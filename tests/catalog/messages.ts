import { checkDataset } from "../../src/catalog/checkDataset";
import { formatProblem } from "../../src/catalog/datasetProblem";
import type { FileName } from "../../src/model/dataset";
import { texts } from "./fixture";

/** The problems of the fixture after a change of one text. */
export function messages(name: FileName, from: string | RegExp, to: string): readonly string[] {
  const text = texts[name].replace(from, () => to);
  if (text === texts[name]) throw new Error(`nothing to change in ${name}: ${from}`);
  return messagesOf({ [name]: text });
}

/** The problems of the fixture with other texts; undefined stands for a missing file. */
export function messagesOf(
  changed: Readonly<Partial<Record<FileName, string | undefined>>>,
): readonly string[] {
  const result = checkDataset({ ...texts, ...changed });
  return result.kind === "ok" ? [] : result.problems.map(formatProblem);
}
