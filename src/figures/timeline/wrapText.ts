/**
 * The width of a line of text in CSS pixels, estimated where no browser can measure it. The advances are those of
 * Golos Text at weight 600, each letter counted with the widest of its group, so that the estimate errs on the wide side.
 *
 * @param size of the letters, in CSS pixels
 */
export function toTextWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

/** Breaks a text at its spaces into lines that are no wider than `width` CSS pixels; a longer word keeps its line. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && toTextWidth(`${last} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else if (word !== "") {
      lines.push(word);
    }
  }
  return lines;
}

const advances: readonly (readonly [ems: number, letters: string])[] = [
  [0.29, " \u00a0\u202fij.,:;'’!|"],
  [0.43, "lIfrt-()г/"],
  [0.57, "авзксхчьэтacksxzyv7Г1JL–«»“”"],
  [0.76, "фыюмwжДИЙНОПЦКЛСУХЧЭЯHNOQUCDGKR—"],
  [1, "ЖШЩЮщшМФMWm%@"],
];

function emsOf(letter: string): number {
  return advances.find(([, letters]) => letters.includes(letter))?.[0] ?? 0.66;
}
