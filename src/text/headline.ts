/** A finding with who says so, as one sentence: «По словам Сети, в 2023 году …». Without a speaker it stands as it is. */
export function toHeadline(by: string | undefined, finding: string): string {
  return by === undefined ? finding : `${by}, ${lowerFirst(finding)}`;
}

/** As a sentence goes on in its middle. A finding begins with no name. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** As a sentence begins. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
