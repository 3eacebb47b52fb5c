import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from "harfbuzzjs";
import subsetFont from "subset-font";

/** The letters of each font file, by the name of the source file. */
export const fontParts = {
  latin: `${toRange(" ", "?")}${toRange("A", "}")}\u00a0«»“”‘’„–—…·×−±≈→←↑№©°ʻʼ⌘`,
  cyrillic: `${toRange("А", "я")}Ёё`,
  /** For Kazakh quotations; loaded only when used. */
  "cyrillic-ext": "ІіҒғҚқҢңҮүҰұҺһӘәӨө",
} as const;

/** The weights that the product uses: any from regular to bold. */
const weights = { min: 400, max: 700 };

/** Subsets Golos Text (SIL Open Font Licence 1.1) to the letters and weights of the product. */
async function subsetFonts(): Promise<void> {
  for (const part of parts) {
    const cut = await cutPart(part, "woff2");
    await writeFile(`src/ui/fonts/golos-${part}.woff2`, cut);
    console.log(`src/ui/fonts/golos-${part}.woff2: ${cut.length} bytes`);
  }
  const lines = Object.entries(await measureLetters()).map(
    ([letter, [regular, bold]]) => `  ${JSON.stringify(letter)}: [${regular}, ${bold}]`,
  );
  await writeFile("src/ui/fonts/advances.json", `{\n${lines.join(",\n")}\n}\n`);
  console.log(`src/ui/fonts/advances.json: ${lines.length} letters`);
}

const parts = Object.keys(fontParts) as readonly (keyof typeof fontParts)[];

/**
 * The advance of each letter of the product in regular and bold, in thousandths of an em; digits are tabular. Letters
 * that the typeface lacks are left out.
 */
export async function measureLetters(): Promise<Record<string, readonly [number, number]>> {
  const measured = await Promise.all(
    parts.map(async (part) => {
      const face = new Face(new Blob(await cutPart(part, "truetype")));
      const drawn = new Set(Array.from(face.collectUnicodes(), (code) => String.fromCodePoint(code)));
      const [regular, bold] = [openFont(face, weights.min), openFont(face, weights.max)];
      return [...fontParts[part]]
        .filter((letter) => drawn.has(letter))
        .map((letter) => [letter, [toAdvance(regular, letter), toAdvance(bold, letter)]] as const);
    }),
  );
  return Object.fromEntries(measured.flat());
}

async function cutPart(part: keyof typeof fontParts, targetFormat: "truetype" | "woff2") {
  const whole = createRequire(import.meta.url).resolve(
    `@fontsource-variable/golos-text/files/golos-text-${part}-wght-normal.woff2`,
  );
  const letters = fontParts[part];
  return subsetFont(await readFile(whole), letters, { targetFormat, variationAxes: { wght: weights } });
}

function openFont(face: Face, weight: number): Font {
  const font = new Font(face);
  font.setScale(1000, 1000);
  font.setVariations([new Variation("wght", weight)]);
  return font;
}

function toAdvance(font: Font, letter: string): number {
  const buffer = new Buffer();
  buffer.addText(letter);
  buffer.guessSegmentProperties();
  shape(font, buffer, [new Feature("tnum")]);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

function toRange(first: string, last: string): string {
  const from = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, step) =>
    String.fromCharCode(from + step),
  ).join("");
}

if (process.argv[1]?.endsWith("subsetFonts.ts") === true) await subsetFonts();
