/**
 * How wide a text will be in Golos Text, in CSS pixels, without a browser to measure it: a little too wide rather than
 * too narrow, so that labels which are kept apart by it never touch.
 */
export function textWidth(text: string, size: number, weight: "regular" | "bold" = "regular"): number {
  const ems = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return ems * size * (weight === "bold" ? 1.06 : 1);
}

/** Breaks a text of a size at its spaces, so that no line is wider than `most` pixels where the words allow it. */
export function breakLines(text: string, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || textWidth(longer, size) > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** In ems; the widest of each class, as measured in Golos Text. */
function letterWidth(letter: string): number {
  if (/[\s.,:;'’|!()·]/u.test(letter)) return 0.3;
  if (/[iljtfrгт1I\-–]/u.test(letter)) return 0.5;
  if (/[жшщюфымWwmMЖШЩЮФМ—%]/u.test(letter)) return 0.86;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.6;
}
