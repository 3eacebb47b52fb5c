import type { View } from "../../model/view";
import { type FrameHeight, type SnippetFacts, writeElement, writeFrame, writePicture } from "../snippets";
import type { SnippetTable } from "../snippetTable";
import { factsOf, type SnippetSite, toSnippetFacts } from "../toSnippetFacts";
import type { Patient } from "./diagnose";
import type { Finding } from "./finding";

/** What stands around a figure in words: the finding, and who said it. */
type SnippetWords = Pick<SnippetFacts, "title" | "source">;

/**
 * A snippet as it should be, in the way in which it was pasted, of the view that it means; undefined where nobody can
 * tell the view. The name that a webmaster has given the figure stays.
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

/** Whether a snippet itself has to change: something was found in it, or in the script that it needs. */
export function needsMending({ snippet }: Patient, index: number, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      finding.snippet === index ||
      (snippet.kind === "element" && finding.snippet === undefined && /^(no-)?script/.test(finding.kind)),
  );
}

/** How high an embed of a view has to be; undefined where nobody has measured it. */
export function heightIn(table: Pick<SnippetTable, "embeds">): (view: View) => FrameHeight | undefined {
  return (view) => factsOf(view, table)?.heights[view.chrome];
}

/** The name of the figure as pasted; none where its quotes were broken, since it may be cut off there. */
function readTitle({ snippet }: Patient): string | undefined {
  const named = snippet.kind === "element" ? snippet.picture : snippet.markup;
  const title = named?.attributes.get(snippet.kind === "frame" ? "title" : "alt")?.trim();
  return named?.oddQuote === undefined && title ? title : undefined;
}
