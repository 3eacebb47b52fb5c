/** Rounds a length in CSS pixels to hundredths: more digits only add bytes of HTML. */
export function inHundredths(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
