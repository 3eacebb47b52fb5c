import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { StaticEmbed } from "../src/app/prerender";
import heights from "../src/embed/heights.json" with { type: "json" };
import type { FrameHeights, ScriptFacts } from "../src/embed/snippets.ts";
import { type SnippetTable, snippetTableFile } from "../src/embed/snippetTable.ts";
import type { PictureSizes } from "./pageHead.ts";
import { type Site, toWholeAddress } from "./site.ts";

interface BuiltEmbeds {
  readonly site: Site;
  readonly script: ScriptFacts;
  readonly embeds: readonly Pick<StaticEmbed, "address">[];
  readonly sizes: PictureSizes;
}

/** The data that snippets need for each embed. An embed without measured heights is left out, as no snippet could be right. */
export function toSnippetTable({ site, script, embeds, sizes }: BuiltEmbeds): SnippetTable {
  const measured: Readonly<Record<string, FrameHeights>> = heights;
  const facts = embeds.flatMap(({ address }) => {
    const [picture, frames] = [sizes.get(address), measured[address]];
    if (picture === undefined || frames === undefined) return [];
    return [[address, { picture, heights: frames }] as const];
  });
  return {
    ...(site.origin === undefined ? {} : { site: toWholeAddress("/", site) }),
    script: { file: script.file, integrity: script.integrity },
    embeds: Object.fromEntries(facts),
  };
}

export async function writeSnippetTable(dist: string, built: BuiltEmbeds): Promise<void> {
  const file = join(dist, snippetTableFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(toSnippetTable(built)));
}
