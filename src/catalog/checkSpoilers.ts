import { type AddressSpace, fromAddress } from "../model/address";
import { type DatasetFile, entriesOf, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { type JsonNode, nodeAt, numberAt, select, textAt } from "./jsonTree";

/** The fields of a count statement that this check needs. */
interface Count {
  readonly id: string;
  readonly measure: string;
  readonly value: number;
  /** The code of its country; empty if the statement is about an event. */
  readonly country: string;
  readonly isInArticle: boolean;
}

/** A count that a slide shows, and the JSON node that shows it. */
interface Shown {
  readonly count: Count;
  readonly node: JsonNode;
}

/**
 * Finds slides that reveal the answer of a later question: in words or notes, or by a statement, an option, an answer
 * or a figure with the same value. The words of the question itself are checked too.
 */
export function checkSpoilers(
  story: DatasetFile,
  statements: DatasetFile,
  space: AddressSpace,
): readonly DatasetProblem[] {
  const counts = entriesOf(statements).flatMap(toCount);
  const slides = entriesOf(story);
  return slides.flatMap((question, index) => {
    if (textAt(question, "kind") !== "question") return [];
    const answer = counts.find(({ id }) => id === textAt(question, "answer"));
    if (answer === undefined) return [];
    const shown = [
      ...slides.slice(0, index).flatMap((slide) => shownOn(slide, counts, space)),
      ...namedOn(question, counts),
    ];
    return shown
      .filter(({ count }) => count.measure === answer.measure && count.value === answer.value)
      .map(({ node, count }) =>
        problemAt(story, node, {
          kind: "early-answer",
          found: `the value ${count.value} of ${count.id}`,
          expected: `nothing that answers "${textAt(question, "id")}" before it is asked`,
        }),
      );
  });
}

function toCount(entry: JsonNode): readonly Count[] {
  const [id, measure, value] = [textAt(entry, "id"), textAt(entry, "measure"), numberAt(entry, "value")];
  if (id === undefined || measure === undefined || value === undefined) return [];
  const country = String(nodeAt(entry, ["about", "country"])?.value ?? "");
  return [{ id, measure, value, country, isInArticle: textAt(entry, "fact") !== undefined }];
}

/** The fields of a slide that hold ids of statements whose values it shows. */
const idPaths = ["statements.*", "answer", "way.from", "way.options.*"] as const;

function shownOn(slide: JsonNode, counts: readonly Count[], space: AddressSpace): readonly Shown[] {
  const byId = idPaths.flatMap((path) =>
    select(slide, path).flatMap((node) =>
      counts.filter(({ id }) => id === node.value).map((count) => ({ count, node })),
    ),
  );
  const inFigures = select(slide, "steps.*.view").flatMap((node) =>
    countsIn(String(node.value), counts, space).map((count) => ({ count, node })),
  );
  return [...namedOn(slide, counts), ...byId, ...inFigures];
}

/** The counts that the words of a slide refer to, in any language: `{kaz-volunteers-2022}`. */
function namedOn(slide: JsonNode, counts: readonly Count[]): readonly Shown[] {
  return listTexts(slide).flatMap((node) =>
    [...String(node.value).matchAll(/\{(.*?)\}/g)].flatMap(([, named]) =>
      counts.filter(({ id }) => id === named).map((count) => ({ count, node })),
    ),
  );
}

function listTexts(node: JsonNode): readonly JsonNode[] {
  return node.type === "string" ? [node] : (node.children ?? []).flatMap(listTexts);
}

/** The measures that figures draw as a country's total; the partial total is used if there is no other. */
const totals: readonly string[] = ["volunteers", "initiative-volunteers"];

/** The counts that the figure of a view may show. Overestimates rather than underestimates. */
function countsIn(address: string, counts: readonly Count[], space: AddressSpace): readonly Count[] {
  const { figure, country, lens, others } = fromAddress(address, space).view;
  const stated = counts.filter(({ measure, isInArticle }) => totals.includes(measure) && isInArticle);
  switch (figure) {
    case "growth":
    case "people": {
      const of = country ?? "KAZ";
      const all = figure === "growth" && others ? counts : stated;
      return all.filter((count) => count.country === of && totals.includes(count.measure));
    }
    case "map":
      return lens === "article" ? stated : [];
    case "timeline":
      return counts.filter((count) => count.country === "");
  }
}
