/** A length in CSS pixels, to hundredths: more digits are only more bytes of HTML. */
export function inHundredths(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
