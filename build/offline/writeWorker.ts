import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { generateSW, type ManifestEntry } from "workbox-build";
import { figures } from "../../src/model/view.ts";

/** The name of the service worker below the site's root: where it lies is what it may answer for. */
export const workerFile = "sw.js";

/** What is kept for reading without a network, below the site's root: its own pages and all that they load. */
const kept = [
  "**/index.html",
  "**/manifest.webmanifest",
  "*.{svg,png}",
  "assets/*.{css,js,json,png,svg,woff2}",
  "embed/snippets.json",
];

/** Embeds stand on other sites, which do not get the worker's files; what only they load is left out too. */
const left = [
  ...figures.map((figure) => `**/embed/${figure}/**`),
  "assets/{embed,frame,lost}-*",
  "assets/cis-figure-*",
];

/**
 * Writes the service worker, once everything else is in the folder. It keeps one version of the site, whole or not at
 * all, and goes on answering with it until its reader agrees to another (`docs/decisions/0019-offline-when-the-reader-asks.md`).
 *
 * @param dist the built site
 * @returns the addresses of what it keeps, below the site's root, without a slash before them
 * @throws where a file is too large to be kept, and where a kind of file is missing
 */
export async function writeWorker(dist: string): Promise<readonly string[]> {
  let listed: readonly string[] = [];
  const { warnings } = await generateSW({
    swDest: join(dist, workerFile),
    globDirectory: dist,
    globPatterns: [...kept],
    globIgnores: [...left],
    dontCacheBustURLsMatching: /^assets\//,
    manifestTransforms: [
      async (entries) => {
        const manifest = await Promise.all(entries.map((entry) => withIntegrity(dist, entry)));
        listed = manifest.map(({ url }) => url);
        return { manifest, warnings: [] };
      },
    ],
    // What the query says of a view is read by the page itself.
    ignoreURLParametersMatching: [/./],
    // The page on which it was asked for would lack its own scripts without a network until it is opened anew.
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: "production",
    babelPresetEnvTargets: ["chrome 105", "firefox 110", "safari 16"],
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  return listed;
}

/**
 * A host may answer with a page of the version before, or with a page in place of a script: such an answer is not kept,
 * and the worker is not installed.
 */
async function withIntegrity<Entry extends ManifestEntry>(dist: string, entry: Entry): Promise<Entry> {
  const hash = createHash("sha256").update(await readFile(join(dist, entry.url)));
  return { ...entry, integrity: `sha256-${hash.digest("base64")}` };
}
