import { cisCodes } from "./cisCountries";
import { type DatasetFiles, problemAt } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";
import { nodeAt, select } from "./jsonTree";

/** Finds countries of the CIS that the map could not draw. */
export function checkGeometry(files: DatasetFiles): readonly DatasetProblem[] {
  const geometry = files.get("geometry");
  const shapes = geometry && nodeAt(geometry.root, ["countries"]);
  if (geometry === undefined || shapes?.type !== "array") return [];
  const drawn = select(shapes, "*.code").map(({ value }) => value);
  const expected = "a shape for each country of the CIS in data/countries.json";
  return cisCodes(files)
    .filter((code) => !drawn.includes(code))
    .map((code) =>
      problemAt(geometry, shapes, { kind: "missing-shape", found: `no shape for ${code}`, expected }),
    );
}
