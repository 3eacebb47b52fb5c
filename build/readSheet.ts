import { readFileSync } from "node:fs";
import { transform } from "lightningcss";

/** A style sheet as it joins others. What reveal.js says of paper stays out: it undoes the layout of each slide. */
export function readSheet(file: string): string {
  const code = readFileSync(file);
  if (!file.endsWith("/reveal.css")) return String(code);
  const visitor = {
    Rule: {
      media: ({ value: { query } }: { value: { query: { mediaQueries: { mediaType: string }[] } } }) =>
        query.mediaQueries.every(({ mediaType }) => mediaType === "print") ? [] : undefined,
    },
  };
  return String(Buffer.from(transform({ filename: file, code, visitor }).code));
}
