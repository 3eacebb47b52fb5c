import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type SnippetFacts, writeElement, writeFrame } from "../../src/embed/snippets";
import { type SnippetTable, snippetTableFile } from "../../src/embed/snippetTable";

/** The embeds of the page, by address; the last one is embedded as a custom element. */
export const tenEmbeds: readonly string[] = [
  "/embed/map/",
  "/embed/growth/kaz/",
  "/embed/timeline/",
  "/embed/map/survey/",
  "/embed/growth/",
  "/en/embed/map/redcross/",
  "/en/embed/growth/uzb/",
  "/en/embed/timeline/",
  "/embed/growth/rus/",
  "/en/embed/map/",
];

/**
 * The page of a partner with ten pasted snippets.
 *
 * @param dist the built site, with the snippet table
 * @param site its origin, without a trailing slash
 */
export function drawHostOfTen(dist: string, site: string): string {
  const table: SnippetTable = JSON.parse(readFileSync(join(dist, snippetTableFile), "utf8"));
  const snippets = tenEmbeds.map((address, index) => {
    const known = table.embeds[address];
    if (known === undefined) throw new Error(`no snippet can be written of ${address}`);
    const facts: SnippetFacts = {
      site: `${site}/`,
      address,
      pageAddress: "/",
      title: `Figure ${index + 1}`,
      source: "Source",
      height: known.heights.full,
      picture: known.picture,
    };
    return index < tenEmbeds.length - 1 ? writeFrame(facts) : writeElement(facts, table.script);
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A partner's page with ten figures</title></head>
<body><h1>Volunteers of the CIS</h1>
${snippets.join("\n<p>Ten countries, one article, and the numbers behind it.</p>\n")}
</body></html>
`;
}
