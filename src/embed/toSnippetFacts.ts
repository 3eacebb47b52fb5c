import { toAddress } from "../model/address";
import type { View } from "../model/view";
import type { SnippetFacts } from "./snippets";
import type { EmbedFacts, SnippetTable } from "./snippetTable";

/** The site that a snippet shows a figure of. */
export interface SnippetSite {
  /** Its root, with a slash at the end. */
  readonly site: string;
  readonly table: SnippetTable;
}

/** What a snippet of a view is written from; undefined where the build knows no such embed. */
export function toSnippetFacts(
  view: View,
  { title, source }: Pick<SnippetFacts, "title" | "source">,
  { site, table }: SnippetSite,
): SnippetFacts | undefined {
  const embed = factsOf(view, table);
  return (
    embed && {
      site,
      address: toAddress(view, "embed"),
      pageAddress: toAddress(view),
      title,
      source,
      picture: embed.picture,
      height: embed.heights[view.chrome],
    }
  );
}

/** What the build has written of the embed of a view. */
export function factsOf(view: View, { embeds }: Pick<SnippetTable, "embeds">): EmbedFacts | undefined {
  const [path = ""] = toAddress(view, "embed").split("?");
  return embeds[path];
}
