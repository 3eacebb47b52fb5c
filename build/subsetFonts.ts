import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/** A file of the typeface: its letters, by the name of the file that they are taken from. */
export const fontParts = {
  latin: `${toRange(" ", "~")}\u00a0«»“”‘’„–—…·×−±≈→←↑№©°ʻʼ`,
  cyrillic: `${toRange("А", "я")}Ёё`,
} as const;

/** The weights that the product uses: regular to bold, anything between. */
const weights = { wght: { min: 400, max: 700 } };

/** Cuts Golos Text (SIL Open Font Licence 1.1) down to the letters and weights of the product. */
async function subsetFonts(): Promise<void> {
  const require = createRequire(import.meta.url);
  for (const [part, letters] of Object.entries(fontParts)) {
    const whole = require.resolve(
      `@fontsource-variable/golos-text/files/golos-text-${part}-wght-normal.woff2`,
    );
    const cut = await subsetFont(await readFile(whole), letters, {
      targetFormat: "woff2",
      variationAxes: weights,
    });
    await writeFile(`src/ui/fonts/golos-${part}.woff2`, cut);
    console.log(`src/ui/fonts/golos-${part}.woff2: ${cut.length} bytes`);
  }
}

function toRange(first: string, last: string): string {
  const from = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, step) =>
    String.fromCharCode(from + step),
  ).join("");
}

if (process.argv[1]?.endsWith("subsetFonts.ts") === true) await subsetFonts();
