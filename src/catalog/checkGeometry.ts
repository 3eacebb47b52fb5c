import { cisCodes } from "./cisCountries";
import { type DatasetFile, type DatasetFiles, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { fieldsOf, type JsonNode, nodeAt, select } from "./jsonTree";
import { nearestWord } from "./nearestWord";

/** Finds countries of the CIS without a shape or an outline, and outlines of countries without a shape. */
export function checkGeometry(files: DatasetFiles): readonly DatasetProblem[] {
  const geometry = files.get("geometry");
  const shapes = geometry && nodeAt(geometry.root, ["countries"]);
  if (geometry === undefined || shapes?.type !== "array") return [];
  const placed = select(shapes, "*.code").map(({ value }) => String(value));
  const inCis = cisCodes(files);
  return [
    ...findMissing(geometry, shapes, "shape", placed, inCis),
    ...(["overview", "detail"] as const).flatMap((precision) => {
      const outlines = nodeAt(geometry.root, [precision, "countries"]);
      if (outlines?.type !== "object") return [];
      const drawn = fieldsOf(outlines).map(({ name }) => name);
      return [
        ...findMissing(geometry, outlines, "outline", drawn, inCis),
        ...findUnknown(geometry, outlines, placed),
      ];
    }),
  ];
}

function findMissing(
  geometry: DatasetFile,
  node: JsonNode,
  what: "shape" | "outline",
  there: readonly string[],
  codes: readonly string[],
): readonly DatasetProblem[] {
  const expected = `${what === "shape" ? "a" : "an"} ${what} for each country of the CIS in data/countries.json`;
  return codes
    .filter((code) => !there.includes(code))
    .map((code) =>
      problemAt(geometry, node, { kind: "missing-shape", found: `no ${what} for ${code}`, expected }),
    );
}

function findUnknown(
  geometry: DatasetFile,
  outlines: JsonNode,
  codes: readonly string[],
): readonly DatasetProblem[] {
  return fieldsOf(outlines)
    .filter(({ name }) => !codes.includes(name))
    .map(({ name, key }) =>
      problemAt(geometry, key, {
        kind: "unknown-reference",
        expected: "the code of a country in the list of this file",
        near: nearestWord(name, codes),
      }),
    );
}
