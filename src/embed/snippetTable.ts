import type { FrameHeights, ScriptFacts, SnippetFacts } from "./snippets";

/** What snippets need of an embed that only the build knows. */
export interface EmbedFacts {
  /** The size of its picture in CSS pixels. */
  readonly picture: SnippetFacts["picture"];
  readonly heights: FrameHeights;
}

/** What the build has written for those who write snippets in the browser: `/embed/snippets.json`. */
export interface SnippetTable {
  /** The root of the site, with a slash at its end; absent where the build did not know it. */
  readonly site?: string;
  readonly script: ScriptFacts;
  /** By the address of the embed below the site's root, without its query: `/en/embed/growth/kaz/`. */
  readonly embeds: Readonly<Record<string, EmbedFacts>>;
}

/** The name of its file below the site's root. */
export const snippetTableFile = "embed/snippets.json";

/**
 * Brings the table of a site that lies below `base`. Rejects where it does not come, or where something else comes in its
 * place, as the page of a network that asks its user to sign in.
 */
export async function loadSnippetTable(base: string): Promise<SnippetTable> {
  const response = await fetch(base + snippetTableFile);
  const found: unknown = response.ok ? await response.json() : undefined;
  if (typeof found === "object" && found !== null && "script" in found && "embeds" in found)
    return found as SnippetTable;
  throw new Error(`no table of snippets: ${response.status}`);
}
