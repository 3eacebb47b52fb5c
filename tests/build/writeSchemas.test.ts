import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toJsonSchemas } from "../../build/writeSchemas";
import { fileNames } from "../../src/model/dataset";

const schemas = toJsonSchemas();

describe("toJsonSchemas", () => {
  it.each(fileNames)("data/schema/%s.schema.json equals the output of `npm run schema`", (name) => {
    expect(readFileSync(`data/schema/${name}.schema.json`, "utf8")).toBe(schemas.get(name));
  });

  it("fields have descriptions for editors", () => {
    expect(schemas.get("places")).toContain('"description": "Offset of its clock from UTC');
  });

  it("a closed object is closed, and nothing is read-only", () => {
    expect(schemas.get("observations")).toContain('"additionalProperties": false');
    expect([...schemas.values()].join("")).not.toContain("readOnly");
  });
});
