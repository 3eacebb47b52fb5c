/** What bytes are spent on. */
type ByteKind = "html" | "css" | "script" | "font" | "picture" | "rest";

/** An answer of the server, as the browser tells it. */
export interface Answer {
  readonly url: string;
  /** Of the Chrome DevTools Protocol: `Document`, `Script`, `Other` … */
  readonly type: string;
  readonly mimeType: string;
  /** As transferred: compressed, headers included. */
  readonly bytes: number;
  /** Compressed, without the headers: those are the host's, not the site's. */
  readonly body: number;
}

/** What an answer is spent on: by its use, and where that says nothing, as for preloads, by its content. */
export function toByteKind({ type, mimeType }: Pick<Answer, "type" | "mimeType">): ByteKind {
  const used = byUse[type];
  if (used !== undefined) return used;
  return byContent.find(([content]) => content.test(mimeType))?.[1] ?? "rest";
}

/** The bytes of the bodies of all answers by what they are spent on. */
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
