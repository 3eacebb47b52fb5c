import { writeFileSync } from "node:fs";
import { listTypeset } from "./typeset/listTypeset.ts";

// npm run fix: applies typographic rules to the texts of src/text/ and data/.
for (const { path, text, set } of listTypeset()) {
  if (set === text) continue;
  writeFileSync(path, set);
  console.log(`typeset ${path}`);
}
