/**
 * About how wide a line of Golos Text is, in CSS pixels: the server has no fonts to ask. Right to a few per cent for
 * Russian and English, measured in the regular weight; weights above 600 are 3 % wider.
 *
 * @param size the font size in CSS pixels
 */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return ems * size * (bold ? 1.03 : 1);
}

/** In em. */
function letterWidth(letter: string): number {
  if (/[\s.,:;'’!|ilj·()]/.test(letter)) return 0.3;
  if (/[гтrft–×+−]/.test(letter)) return 0.5;
  if (/[мшщюыфжmw%]/i.test(letter)) return 0.8;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  return 0.6;
}
