/**
 * About how wide a line of Golos Text is, in CSS pixels, never less than it is: the server has no fonts to ask.
 *
 * @param size the font size in CSS pixels
 * @param bold weight 600 and above
 */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return ems * size * (bold ? 1.06 : 1);
}

/** Widths in em, at the upper edge of each class of letters in the regular weight. */
function letterWidth(letter: string): number {
  if (/[\s.,:;'’!|ilj()[\]]/.test(letter)) return 0.3;
  if (/[0-9]/.test(letter)) return 0.62;
  if (/[мшщюыфжwm—–%]/i.test(letter)) return 0.85;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  return 0.57;
}
