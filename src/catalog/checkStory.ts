import { type AddressSpace, fromAddress } from "../model/address";
import { checkSpoilers } from "./checkSpoilers";
import { type DatasetFile, type DatasetFiles, entriesOf, hasEntries, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { type JsonNode, nodeAt, numberAt, select, textAt } from "./jsonTree";
import { nearestWord } from "./nearestWord";

/**
 * Checks the slides against the dataset: views exist, numbers in words refer to statements, questions have an answer
 * that no earlier slide reveals, quoted statements have words.
 */
export function checkStory(files: DatasetFiles): readonly DatasetProblem[] {
  const story = files.get("story");
  if (story === undefined) return [];
  const values = valuesOf(files);
  const space = toSpace(files);
  const statements = files.get("statements");
  return [
    ...(space === undefined ? [] : checkViews(story, space)),
    ...(values === undefined ? [] : checkWords(story, values)),
    ...entriesOf(story).flatMap((slide) =>
      values === undefined || textAt(slide, "kind") !== "question" ? [] : checkQuestion(story, slide, values),
    ),
    ...(statements === undefined ? [] : checkQuotes(story, statements)),
    ...(statements === undefined || space === undefined ? [] : checkSpoilers(story, statements, space)),
  ];
}

/** The value of each count statement, by id; NaN if it is not a number. Undefined if the file could not be read. */
type Values = ReadonlyMap<string, number>;

function valuesOf(files: DatasetFiles): Values | undefined {
  const file = files.get("statements");
  if (file === undefined || !hasEntries(file)) return undefined;
  return new Map(
    entriesOf(file).flatMap((entry) => {
      const id = textAt(entry, "id");
      const counts = textAt(entry, "kind") === "count";
      return id === undefined || !counts ? [] : [[id, numberAt(entry, "value") ?? Number.NaN] as const];
    }),
  );
}

function checkViews(story: DatasetFile, space: AddressSpace): readonly DatasetProblem[] {
  return select(story.root, "entries.*.steps.*.view").flatMap((node) => {
    const address = String(node.value);
    if (!address.startsWith("/embed/")) return [];
    const { problems } = fromAddress(address, space);
    return problems.map(({ part, found }) =>
      problemAt(story, node, {
        kind: "wrong-value",
        found: `${part === "path" ? "the path" : part} ${JSON.stringify(found)}`,
        expected: "the address of an embed that there is",
      }),
    );
  });
}

/** The ids and years that an address may contain; undefined if a file with them could not be read. */
function toSpace(files: DatasetFiles): AddressSpace | undefined {
  const named = ["countries", "events", "places", "observations"] as const;
  if (!named.every((name) => isReadable(files.get(name)))) return undefined;
  const all = (name: (typeof named)[number], path: string) => {
    const file = files.get(name);
    return file === undefined ? [] : select(file.root, path).map(({ value }) => String(value));
  };
  const dates = ["date", "from", "to", "month", "year", "at"].flatMap((name) =>
    all("events", `entries.*.when.${name}`),
  );
  const years = [...dates, ...all("observations", "entries.*.year")].flatMap(
    (date) => /^\d{4}/.exec(date)?.map(Number) ?? [],
  );
  return {
    countries: all("countries", "entries.*.code"),
    events: all("events", "entries.*.id"),
    places: all("places", "entries.*.id"),
    years: [Math.min(...years), Math.max(...years)],
  };
}

function isReadable(file: DatasetFile | undefined): boolean {
  return file !== undefined && hasEntries(file);
}

const wordPaths = [
  ...["title", "notes", "prompt", "topic", "ask", "after", "steps.*.words", "tasks.*", "sheet.*"],
  ...["points.*", "points.*.label", "points.*.words"],
] as const;

function checkWords(story: DatasetFile, values: Values): readonly DatasetProblem[] {
  const texts = wordPaths.flatMap((path) => select(story.root, `entries.*.${path}`));
  return texts
    .flatMap((text) => text.children ?? [])
    .flatMap(({ children }) => children?.[1] ?? [])
    .filter(({ type }) => type === "string")
    .flatMap((node) => [...findUnknown(story, node, values), ...findTyped(story, node)]);
}

function findUnknown(story: DatasetFile, node: JsonNode, values: Values): readonly DatasetProblem[] {
  return [...String(node.value).matchAll(/\{(.*?)\}/g)].flatMap(([written, id = ""]) =>
    values.has(id)
      ? []
      : problemAt(story, node, {
          kind: "unknown-reference",
          found: written,
          expected: "the id of a statement that counts, of data/statements.json",
          near: nearestWord(id, [...values.keys()]),
        }),
  );
}

/** Finds numbers typed into the words. Years are allowed; any other number is a value and needs a source. */
function findTyped(story: DatasetFile, node: JsonNode): readonly DatasetProblem[] {
  const words = String(node.value).replace(/\{.*?\}/g, "");
  return [...words.matchAll(/\d[\d\s.,]*/g)]
    .map(([number]) => number.replace(/[\s.,]+$/, ""))
    .filter((number) => !/^(19|20)\d\d$/.test(number))
    .map((number) =>
      problemAt(story, node, {
        kind: "typed-number",
        found: `the number ${number}`,
        expected: "{id}, the value of a statement",
      }),
    );
}

/** Finds quote slides whose statement has no words. */
function checkQuotes(story: DatasetFile, statements: DatasetFile): readonly DatasetProblem[] {
  const wordless = entriesOf(statements).filter((entry) => nodeAt(entry, ["words"]) === undefined);
  const ids = new Set(wordless.map((entry) => textAt(entry, "id")));
  return select(story.root, "entries.*.statement").flatMap((node) =>
    ids.has(String(node.value))
      ? problemAt(story, node, { kind: "no-words", expected: "a statement that has words to quote" })
      : [],
  );
}

function checkQuestion(story: DatasetFile, slide: JsonNode, values: Values): readonly DatasetProblem[] {
  const answer = nodeAt(slide, ["answer"]);
  const value = values.get(textAt(slide, "answer") ?? "");
  if (answer === undefined || value === undefined) return [];
  const refuse = (node: JsonNode, found: string, expected: string) =>
    problemAt(story, node, { kind: "wrong-answer", found, expected });
  const way = nodeAt(slide, ["way"]);
  const options = way === undefined ? [] : select(way, "options.*");
  const max = nodeAt(slide, ["way", "max"]);
  const isOption = options.some((option) => option.value === answer.value);
  const twins = options.filter(
    (option) => option.value !== answer.value && values.get(String(option.value)) === value,
  );
  return [
    ...(options.length > 0 && !isOption
      ? [refuse(answer, JSON.stringify(answer.value), "one of the options")]
      : []),
    ...twins.map((twin) =>
      refuse(twin, `the value ${value} again`, "an option that the answer can be told from"),
    ),
    ...(max !== undefined && Number(max.value) <= value
      ? [refuse(max, String(max.value), `more than the answer, ${value}`)]
      : []),
  ];
}
