import { toAddress } from "../model/address";
import type { View } from "../model/view";
import type { SnippetFacts } from "./snippets";
import type { EmbedFacts, SnippetTable } from "./snippetTable";

/** The site that a snippet embeds from. */
export interface SnippetSite {
  /** Its root, with a trailing slash. */
  readonly site: string;
  readonly table: SnippetTable;
}

/** Collects the facts for a snippet of a view; undefined if the build has no such embed. */
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

/** The build's facts about the embed of a view; undefined if there are none. */
export function factsOf(view: View, { embeds }: Pick<SnippetTable, "embeds">): EmbedFacts | undefined {
  const [path = ""] = toAddress(view, "embed").split("?");
  return embeds[path];
}
