/** The category of a response's bytes. */
type ByteKind = "html" | "css" | "script" | "font" | "picture" | "rest";

/** A response of the server, as reported by the browser. */
export interface Answer {
  readonly url: string;
  /** The resource type of the Chrome DevTools Protocol: `Document`, `Script`, `Other` … */
  readonly type: string;
  readonly mimeType: string;
  /** As transferred: compressed, headers included. */
  readonly bytes: number;
  /** Compressed, without headers, which depend on the host and not on the site. */
  readonly body: number;
}

/** The category of a response: by its resource type or, if that is inconclusive, as for preloads, by its content type. */
export function toByteKind({ type, mimeType }: Pick<Answer, "type" | "mimeType">): ByteKind {
  const used = byUse[type];
  if (used !== undefined) return used;
  return byContent.find(([content]) => content.test(mimeType))?.[1] ?? "rest";
}

/** The bytes of all response bodies, by category. */
export function sumBytes(answers: readonly Answer[]): Readonly<Record<ByteKind, number>> {
  const sums = { html: 0, css: 0, script: 0, font: 0, picture: 0, rest: 0 };
  for (const answer of answers) sums[toByteKind(answer)] += answer.body;
  return sums;
}

const byUse: Readonly<Record<string, ByteKind>> = {
  Document: "html",
  Stylesheet: "css",
  Script: "script",
  Font: "font",
  Image: "picture",
};

const byContent: readonly (readonly [RegExp, ByteKind])[] = [
  [/javascript/, "script"],
  [/^text\/css/, "css"],
  [/^font\//, "font"],
  [/^image\//, "picture"],
  [/^text\/html/, "html"],
];
