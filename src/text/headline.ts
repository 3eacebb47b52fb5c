/** Who a finding is from: it was said so, or it was computed from what was said. */
export interface By {
  readonly kind: "said" | "computed";
  /** As a line of its own above the finding: «По словам Сети». */
  readonly words: string;
}

/**
 * A finding with who it is from, as one sentence: «По словам Сети, в 2023 году …», or «… один житель из 85 (вычислено по
 * словам Сети)».
 */
export function toHeadline(by: By | undefined, finding: string): string {
  if (by === undefined) return finding;
  return by.kind === "said" ? `${by.words}, ${lowerFirst(finding)}` : `${finding} (${lowerFirst(by.words)})`;
}

/** As a sentence goes on in its middle. A finding begins with no name. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** As a sentence begins. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
