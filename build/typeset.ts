import { writeFileSync } from "node:fs";
import { listTypeset } from "./typeset/listTypeset.ts";

// npm run fix: sets the words of src/text/ and data/ as print does.
for (const { path, text, set } of listTypeset()) {
  if (set === text) continue;
  writeFileSync(path, set);
  console.log(`typeset ${path}`);
}
