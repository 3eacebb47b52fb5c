import advances from "./fonts/advances.json";

/**
 * How wide a line of Golos Text is, in CSS pixels, where no browser can measure it: the sum of the typeface's own
 * advances, with tabular figures and without kerning, which only narrows. A letter outside the table counts a whole em,
 * wider than nearly all.
 *
 * @param size of the letters, in CSS pixels
 * @param weight as drawn; the table has 400 and 700, between them widths grow evenly
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

/** Breaks a text at its spaces into lines that are no wider than `width` CSS pixels; a longer word keeps its line. */
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
