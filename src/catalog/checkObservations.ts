import { cisCodes } from "./cisCountries";
import { type DatasetFile, type DatasetFiles, entriesOf, hasEntries, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { type JsonNode, nodeAt, numberAt, select, textAt } from "./jsonTree";

/** Checks observations against their indicators: published years, gaps, carried-over values, units. */
export function checkObservations(files: DatasetFiles): readonly DatasetProblem[] {
  const indicators = files.get("indicators");
  if (indicators === undefined) return [];
  const observations = files.get("observations");
  const known = observations !== undefined && hasEntries(observations);
  const cells = known ? entriesOf(observations).flatMap((node) => toCell(node) ?? []) : [];
  return entriesOf(indicators).flatMap((node) => {
    const indicator = toIndicator(node);
    const own = cells.filter((cell) => cell.indicator === indicator.id);
    return [
      ...checkYears(indicators, indicator),
      ...checkUnpublished(indicators, indicator),
      ...checkGaps(indicators, indicator, own),
      ...(known ? own.flatMap((cell) => checkCell(observations, indicator, cell, own)) : []),
      ...(known ? findEmptyCells(indicators, indicator, own, cisCodes(files)) : []),
    ];
  });
}

interface Cell {
  readonly node: JsonNode;
  readonly indicator: string;
  readonly country: string;
  readonly year: number;
  readonly value: number | undefined;
}

interface IndicatorEntry {
  readonly node: JsonNode;
  readonly id: string | undefined;
  readonly unit: string | undefined;
  readonly years: readonly JsonNode[];
  readonly unpublished: readonly JsonNode[];
  readonly gaps: readonly Pick<Cell, "node" | "country" | "year">[];
}

function toCell(node: JsonNode): Cell | undefined {
  const indicator = textAt(node, "indicator");
  const country = textAt(node, "country");
  const year = numberAt(node, "year");
  if (indicator === undefined || country === undefined || year === undefined) return undefined;
  return { node, indicator, country, year, value: numberAt(node, "value") };
}

function toIndicator(node: JsonNode): IndicatorEntry {
  const gaps = select(node, "gaps.*").flatMap((gap) => {
    const country = textAt(gap, "country");
    const year = numberAt(gap, "year");
    return country === undefined || year === undefined ? [] : [{ node: gap, country, year }];
  });
  return {
    node,
    id: textAt(node, "id"),
    unit: textAt(node, "unit"),
    years: select(node, "years.*"),
    unpublished: select(node, "unpublished.*"),
    gaps,
  };
}

function checkYears(file: DatasetFile, { years }: IndicatorEntry): readonly DatasetProblem[] {
  return years.flatMap((year, index) => {
    const before: unknown = years[index - 1]?.value;
    const value: unknown = year.value;
    if (typeof before !== "number" || typeof value !== "number" || before < value) return [];
    const found = `${value} after ${before}`;
    return [problemAt(file, year, { kind: "unordered-years", found, expected: "years in ascending order" })];
  });
}

function checkUnpublished(
  file: DatasetFile,
  { years, unpublished }: IndicatorEntry,
): readonly DatasetProblem[] {
  return unpublished
    .filter(({ value }) => years.some((year) => year.value === value))
    .map((year) =>
      problemAt(file, year, {
        kind: "published-and-not",
        expected: "a year that is not in the list of those it is published for",
      }),
    );
}

function checkGaps(
  file: DatasetFile,
  indicator: IndicatorEntry,
  cells: readonly Cell[],
): readonly DatasetProblem[] {
  return indicator.gaps.flatMap(({ node, country, year }, index) => {
    const problems: DatasetProblem[] = [...checkPublished(file, indicator, node, year)];
    const [place, expected] = [`${country} ${year}`, "an observation or one gap, not both"];
    if (cells.some((cell) => cell.country === country && cell.year === year)) {
      const found = `a gap for ${place}, which has an observation`;
      problems.push(problemAt(file, node, { kind: "observation-and-gap", found, expected }));
    }
    if (indicator.gaps.slice(0, index).some((gap) => gap.country === country && gap.year === year)) {
      problems.push(
        problemAt(file, node, { kind: "duplicate", found: `a second gap for ${place}`, expected }),
      );
    }
    return problems;
  });
}

function checkPublished(
  file: DatasetFile,
  { years }: IndicatorEntry,
  node: JsonNode,
  year: number,
): readonly DatasetProblem[] {
  const published = years.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const yearNode = nodeAt(node, ["year"]);
  if (published.length === 0 || published.includes(year) || yearNode === undefined) return [];
  const expected = `a year that the indicator is published for: ${published.join(", ")}`;
  return [problemAt(file, yearNode, { kind: "unpublished-year", expected })];
}

function checkCell(
  file: DatasetFile,
  indicator: IndicatorEntry,
  cell: Cell,
  cells: readonly Cell[],
): readonly DatasetProblem[] {
  const problems: DatasetProblem[] = [...checkPublished(file, indicator, cell.node, cell.year)];
  const node = nodeAt(cell.node, ["value"]);
  if (node === undefined || cell.value === undefined || !Number.isFinite(cell.value)) return problems;
  if (indicator.unit === "percent" && cell.value > 100) {
    problems.push(
      problemAt(file, node, { kind: "over-100-percent", expected: "a percentage of 100 or less" }),
    );
  }
  if (indicator.unit === "people" && !Number.isInteger(cell.value)) {
    problems.push(problemAt(file, node, { kind: "part-of-a-person", expected: "a whole number of people" }));
  }
  if (textAt(cell.node, "status") === "carried-over")
    problems.push(...checkCarriedOver(file, node, cell, cells));
  return problems;
}

function checkCarriedOver(
  file: DatasetFile,
  node: JsonNode,
  cell: Cell,
  cells: readonly Cell[],
): readonly DatasetProblem[] {
  const before = cells.find(({ country, year }) => country === cell.country && year === cell.year - 1);
  if (before?.value === cell.value || (before !== undefined && before.value === undefined)) return [];
  const found = before === undefined ? `a carried-over value with none for ${cell.year - 1}` : undefined;
  const expected =
    before === undefined
      ? "the year before to have one"
      : `${before.value}, carried over from ${before.year}`;
  return [problemAt(file, node, { kind: "wrong-carry-over", found, expected })];
}

function findEmptyCells(
  file: DatasetFile,
  { node, years, gaps }: IndicatorEntry,
  cells: readonly Cell[],
  countries: readonly string[],
): readonly DatasetProblem[] {
  const filled = new Set([...cells, ...gaps].map(({ country, year }) => `${country} ${year}`));
  return countries
    .flatMap((country) => years.map(({ value }) => `${country} ${value}`))
    .filter((cell) => !filled.has(cell))
    .map((cell) => {
      const found = `neither an observation nor a gap for ${cell}`;
      return problemAt(file, node, { kind: "empty-cell", found, expected: "one of the two", below: "gaps" });
    });
}
