import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Blob, Buffer, Face, Feature, Font, type SvgPathCommand, shape, Variation } from "harfbuzzjs";
import subsetFont from "subset-font";

/** The typographic settings of a text. */
export interface Setting {
  /** In CSS pixels. */
  readonly size: number;
  /** From regular to bold; a heavier weight is drawn bold, as on the page. */
  readonly weight: number;
  /** Added after each letter, in CSS pixels. */
  readonly spacing: number;
  /** Whether all digits have the same width. */
  readonly isTabular: boolean;
}

/** The outline of a text that starts at 0, 0, and its width, in CSS pixels. */
interface OutlinedText {
  readonly commands: readonly SvgPathCommand[];
  readonly advance: number;
}

/** Outlines a text; throws if the typeface lacks one of its letters. */
export type Outline = (text: string, setting: Setting) => OutlinedText;

/**
 * Opens Golos Text (SIL Open Font Licence 1.1) with all its Cyrillic and Latin letters, Kazakh and Uzbek included.
 *
 * @param letters all letters that will be drawn
 */
export async function openTypeface(letters: string): Promise<Outline> {
  const faces = await Promise.all(parts.map((part) => openPart(part, letters)));
  const fonts = new Map<string, Font>();
  const toFont = ({ face }: Part, weight: number) => {
    const key = `${faces.findIndex((one) => one.face === face)} ${weight}`;
    const font = fonts.get(key) ?? openFont(face, weight);
    fonts.set(key, font);
    return font;
  };
  return (text, setting) => {
    const weight = Math.min(Math.max(setting.weight, weights.min), weights.max);
    const commands: SvgPathCommand[] = [];
    let advance = 0;
    for (const run of toRuns(text, faces)) {
      const drawn = outlineRun(run.text, toFont(run.part, weight), setting);
      commands.push(...drawn.commands.map((command) => move(command, advance)));
      advance += drawn.advance;
    }
    return { commands, advance };
  };
}

/** The files of the package, by name; a letter is taken from the first file that has it. */
const parts = ["cyrillic", "cyrillic-ext", "latin", "latin-ext"] as const;
const weights = { min: 400, max: 700 };

interface Part {
  readonly face: Face;
  readonly letters: ReadonlySet<number>;
}

async function openPart(part: (typeof parts)[number], letters: string): Promise<Part> {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource-variable/golos-text/files/golos-text-${part}-wght-normal.woff2`,
  );
  const options = { targetFormat: "truetype", variationAxes: { wght: weights } } as const;
  const face = new Face(
    new Blob(await subsetFont(await readFile(file), letters + Object.values(lookalikes).join(""), options)),
  );
  return { face, letters: new Set(face.collectUnicodes()) };
}

function openFont(face: Face, weight: number): Font {
  const font = new Font(face);
  font.setScale(unitsPerEm, unitsPerEm);
  font.setVariations([new Variation("wght", weight)]);
  return font;
}

const unitsPerEm = 1000;

/** Uzbek letters that the typeface lacks, replaced by characters of the same shape. */
const lookalikes: Readonly<Record<string, string>> = { ʻ: "‘", ʼ: "’" };

/** Splits a text into runs that one file of the typeface can draw. */
function toRuns(
  text: string,
  faces: readonly Part[],
): readonly { readonly part: Part; readonly text: string }[] {
  const runs: { readonly part: Part; text: string }[] = [];
  for (const written of text) {
    const letter = lookalikes[written] ?? written;
    const part = faces.find(({ letters }) => letters.has(letter.codePointAt(0) ?? 0));
    if (part === undefined) throw new Error(`the typeface has no ${letter} for ${text}`);
    const last = runs.at(-1);
    if (last?.part === part) last.text += letter;
    else runs.push({ part, text: letter });
  }
  return runs;
}

function outlineRun(text: string, font: Font, { size, spacing, isTabular }: Setting): OutlinedText {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, isTabular ? [new Feature("tnum")] : []);
  const commands: SvgPathCommand[] = [];
  const scale = size / unitsPerEm;
  let pen = 0;
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    for (const { type, values } of font.glyphToJson(codepoint)) {
      const placed = values.map((value, index) =>
        index % 2 === 0 ? pen + (value + xOffset) * scale : -(value + yOffset) * scale,
      );
      commands.push({ type, values: placed });
    }
    pen += xAdvance * scale + spacing;
  }
  return { commands, advance: pen };
}

function move({ type, values }: SvgPathCommand, by: number): SvgPathCommand {
  return { type, values: values.map((value, index) => (index % 2 === 0 ? value + by : value)) };
}
