import { transform } from "lightningcss";

/** Removes the rules of a style sheet that apply to print only. */
export function dropPrint(code: Uint8Array): string {
  const visitor = {
    Rule: {
      media: ({ value: { query } }: { value: { query: { mediaQueries: { mediaType: string }[] } } }) =>
        query.mediaQueries.every(({ mediaType }) => mediaType === "print") ? [] : undefined,
    },
  };
  return String(Buffer.from(transform({ filename: "sheet.css", code, visitor }).code));
}
