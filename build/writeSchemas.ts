import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { type FileName, fileNames, fileSchemas } from "../src/model/dataset";

/**
 * The JSON Schema of each file in `data/`, as the text of `data/schema/<name>.schema.json`. Draft 7 is the newest
 * version that VS Code supports in full.
 */
export function toJsonSchemas(): ReadonlyMap<FileName, string> {
  return new Map(fileNames.map((name) => [name, formatSchema(toJsonSchema(name))]));
}

function toJsonSchema(name: FileName): unknown {
  return z.toJSONSchema(fileSchemas[name], { target: "draft-7", io: "input", override: dropNoise });
}

/** Drops properties that do not help while editing: `readOnly` shows nothing, and a regex next to `format` repeats it. */
function dropNoise({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** Writes short lists on one line, as the formatter does. */
function formatSchema(schema: unknown): string {
  const spread = `${JSON.stringify(schema, null, 2)}\n`;
  return spread.replace(/^(.*\[)\n([^[\]{}]*?)\n *(\],?)$/gm, (list, start, members, end) => {
    const line = `${start}${members.trim().replace(/,\n */g, ", ")}${end}`;
    return line.length <= 110 ? line : list;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = new URL("../data/schema/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of toJsonSchemas()) writeFileSync(new URL(`${name}.schema.json`, folder), text);
}
