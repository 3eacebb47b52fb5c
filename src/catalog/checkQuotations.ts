import { languages } from "../model/language";
import { type DatasetFile, type DatasetFiles, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { fieldsOf, type JsonNode, nodeAt, select, textAt } from "./jsonTree";

/** Finds quotations without a translation into a language of the product, or with one into their own language. */
export function checkQuotations(files: DatasetFiles): readonly DatasetProblem[] {
  return (["statements", "events"] as const).flatMap((name) => {
    const file = files.get(name);
    return file === undefined
      ? []
      : select(file.root, "entries.*.words").flatMap((words) => checkQuotation(file, words));
  });
}

function checkQuotation(file: DatasetFile, words: JsonNode): readonly DatasetProblem[] {
  const own = textAt(words, "lang");
  const translation = nodeAt(words, ["translation"]);
  if (own === undefined || translation?.type !== "object") return [];
  const wanted = languages.filter((language) => language !== own);
  const missing = wanted.filter((language) => nodeAt(translation, [language]) === undefined);
  return [
    ...missing.map((language) =>
      problemAt(file, translation, {
        kind: "missing-translation",
        found: "nothing",
        expected: `the words in each language of the product but their own, ${own}`,
        below: language,
      }),
    ),
    ...fieldsOf(translation)
      .filter(({ name }) => name === own)
      .map(({ key }) =>
        problemAt(file, key, {
          kind: "own-translation",
          found: `a translation into ${own}, the language of the words`,
          expected: "only translations into other languages",
        }),
      ),
  ];
}
