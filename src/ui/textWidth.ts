import advances from "./fonts/advances.json";

/**
 * The width of a line of Golos Text in CSS pixels, for use where no browser can measure it: the sum of the font's advances,
 * with tabular figures and without kerning, which only narrows. A character outside the table counts as one em, wider than
 * nearly all.
 *
 * @param size font size in CSS pixels
 * @param weight font weight; the table has 400 and 700, and widths between them are interpolated linearly
 */
export function toTextWidth(text: string, size: number, weight = regular): number {
  const share = (Math.min(Math.max(weight, regular), bold) - regular) / (bold - regular);
  let thousandths = 0;
  for (const letter of text) {
    const [light = em, heavy = em] = byLetter[letter] ?? [];
    thousandths += light + (heavy - light) * share;
  }
  return (thousandths / em) * size;
}

/** Breaks a text at its spaces into lines of at most `width` CSS pixels; a wider word gets its own line. */
export function wrapText(text: string, size: number, width: number, weight = regular): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && toTextWidth(`${last} ${word}`, size, weight) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else if (word !== "") {
      lines.push(word);
    }
  }
  return lines;
}

const regular = 400;
const bold = 700;
const em = 1000;
const byLetter: Readonly<Record<string, readonly number[]>> = advances;
