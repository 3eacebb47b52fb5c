import type { View } from "../../model/view";
import { type FrameHeight, type SnippetFacts, writeElement, writeFrame, writePicture } from "../snippets";
import type { SnippetTable } from "../snippetTable";
import { factsOf, type SnippetSite, toSnippetFacts } from "../toSnippetFacts";
import type { Patient } from "./diagnose";
import type { Finding } from "./finding";

/** The text around a figure: the finding and its source. */
type SnippetWords = Pick<SnippetFacts, "title" | "source">;

/**
 * Writes the corrected snippet, of the same kind and view as the pasted one; undefined if the view is unknown or the build
 * has no such embed. Keeps the title that the webmaster gave the figure.
 */
export function mend({ snippet, view }: Patient, words: SnippetWords, site: SnippetSite): string | undefined {
  if (view === undefined) return undefined;
  const title = readTitle({ snippet, view }) ?? words.title;
  const facts = toSnippetFacts(view, { ...words, title }, site);
  if (facts === undefined) return undefined;
  switch (snippet.kind) {
    case "frame":
      return writeFrame(facts);
    case "element":
      return writeElement(facts, site.table.script, snippet.markup.attributes.has("isolated"));
    case "picture":
      return writePicture(facts);
  }
}

/** Whether a snippet must change: it, or the script that it needs, has a finding. */
export function needsMending({ snippet }: Patient, index: number, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      finding.snippet === index ||
      (snippet.kind === "element" && finding.snippet === undefined && /^(no-)?script/.test(finding.kind)),
  );
}

/** Returns a lookup of the height that the embed of a view needs; undefined if it was not measured. */
export function heightIn(table: Pick<SnippetTable, "embeds">): (view: View) => FrameHeight | undefined {
  return (view) => factsOf(view, table)?.heights[view.chrome];
}

/** The figure's title as pasted; undefined if its quotes were broken, because it may be cut off. */
function readTitle({ snippet }: Patient): string | undefined {
  const named = snippet.kind === "element" ? snippet.picture : snippet.markup;
  const title = named?.attributes.get(snippet.kind === "frame" ? "title" : "alt")?.trim();
  return named?.oddQuote === undefined && title ? title : undefined;
}
