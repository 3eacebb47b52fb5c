import type { FrameHeights, ScriptFacts, SnippetFacts } from "./snippets";

/** Facts about an embed that snippets need and only the build knows. */
export interface EmbedFacts {
  /** The size of its picture in CSS pixels. */
  readonly picture: SnippetFacts["picture"];
  readonly heights: FrameHeights;
}

/** The build's facts for writing snippets in the browser: `/embed/snippets.json`. */
export interface SnippetTable {
  /** The root of the site, with a trailing slash; absent if the build did not know it. */
  readonly site?: string;
  readonly script: ScriptFacts;
  /** By the address of the embed below the site's root, without its query: `/en/embed/growth/kaz/`. */
  readonly embeds: Readonly<Record<string, EmbedFacts>>;
}

/** The table's file below the site's root. */
export const snippetTableFile = "embed/snippets.json";

/**
 * Loads the table of the site at the path `base`. Rejects if the request fails or returns something else, for example the
 * sign-in page of a network.
 */
export async function loadSnippetTable(base: string): Promise<SnippetTable> {
  const response = await fetch(base + snippetTableFile);
  const found: unknown = response.ok ? await response.json() : undefined;
  if (typeof found === "object" && found !== null && "script" in found && "embeds" in found)
    return found as SnippetTable;
  throw new Error(`no table of snippets: ${response.status}`);
}
