import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { generateSW, type ManifestEntry } from "workbox-build";
import { figures } from "../../src/model/view.ts";

/** The service worker below the site's root: its location determines its scope. */
export const workerFile = "sw.js";

/** The files cached for offline reading, below the site's root: all pages and everything that they load. */
const kept = [
  "**/index.html",
  "**/manifest.webmanifest",
  "*.{svg,png}",
  "assets/*.{css,js,json,png,svg,woff2}",
  "embed/snippets.json",
];

/** Excluded: embeds, since pages of other sites cannot use the worker's cache, and the files that only embeds load. */
const left = [
  ...figures.map((figure) => `**/embed/${figure}/**`),
  "assets/{embed,frame,lost}-*",
  "assets/cis-figure-*",
];

/**
 * Writes the service worker, after all other files. It caches one version of the site, completely or not at all, and
 * serves that version until the reader accepts another (`docs/decisions/0019-offline-when-the-reader-asks.md`).
 *
 * @param dist the built site
 * @returns the addresses that it caches, below the site's root, without a leading slash
 * @throws if a file is too large to cache, or if a kind of file is missing
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
    // The page itself reads the query.
    ignoreURLParametersMatching: [/./],
    // Without this, the page that requested it could not load its own scripts offline until reopened.
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
 * Adds a hash to an entry. A host may answer with a page of the previous version, or with a page instead of a script:
 * such a response fails the hash, and the worker is not installed.
 */
async function withIntegrity<Entry extends ManifestEntry>(dist: string, entry: Entry): Promise<Entry> {
  const hash = createHash("sha256").update(await readFile(join(dist, entry.url)));
  return { ...entry, integrity: `sha256-${hash.digest("base64")}` };
}
