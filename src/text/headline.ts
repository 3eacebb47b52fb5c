/** The origin of a finding: stated by somebody, or computed from statements. */
export interface By {
  readonly kind: "said" | "computed";
  /** As a separate line above the finding: «По словам Сети». */
  readonly words: string;
}

/**
 * Joins a finding and its origin into one sentence: «По словам Сети, в 2023 году …», or «… один житель из 85 (вычислено
 * по словам Сети)».
 */
export function toHeadline(by: By | undefined, finding: string): string {
  if (by === undefined) return finding;
  return by.kind === "said" ? `${by.words}, ${lowerFirst(finding)}` : `${finding} (${lowerFirst(by.words)})`;
}

/** Lowercases the first letter, for use inside a sentence. Findings never start with a proper name. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Capitalises the first letter. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
