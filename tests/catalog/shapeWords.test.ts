import { describe, expect, it } from "vitest";
import { z } from "zod";
import { patternWords } from "../../src/catalog/shapeWords";
import { fileSchemas } from "../../src/model/dataset";

describe("patternWords", () => {
  it("every pattern of the schemas has a description, and there are no others", () => {
    const schema = z.toJSONSchema(z.object(fileSchemas), {
      override: ({ jsonSchema }) => {
        if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      },
    });
    const patterns = new Set(
      [...JSON.stringify(schema).matchAll(/"pattern":("(?:\\.|[^"\\])*")/g)].map(([, text = '""']) =>
        JSON.parse(text),
      ),
    );
    expect(Object.keys(patternWords).sort()).toEqual([...patterns].sort());
  });
});
