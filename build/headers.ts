import { createHash } from "node:crypto";
import type { StaticGuide } from "../src/app/guides";
import type { StaticEmbed, StaticPage } from "../src/app/prerender";
import { snippetTableFile } from "../src/embed/snippetTable.ts";
import { toKitAddress } from "../src/model/deckAddress.ts";
import { languages } from "../src/model/language.ts";
import { versionFile } from "./bundle.ts";
import { appIcons, touchIcon } from "./offline/icons.ts";
import { toManifestAddress } from "./offline/manifest.ts";
import { workerFile } from "./offline/writeWorker.ts";

/** The headers of some addresses of the site. */
export interface HeaderRule {
  /** Below the site's root; a `*` at its end stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a page may load and run: the site's own files, and the scripts that stand in the template. A page frames embeds
 * of its own site and may be installed, an embed frames nothing and is no app.
 *
 * @param template the built `index.html` or `embed.html`
 * @param origin of the site, where the build knows it
 */
export function toContentPolicy(template: string, origin?: string): string {
  const self = isOfEmbed(template) ? toOwn(origin) : "'self'";
  const scripts = [...template.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = ""]) => toHash(code));
  return [
    "default-src 'none'",
    [`script-src ${self}`, ...scripts].join(" "),
    `style-src ${self}`,
    `img-src ${self} data: blob:`,
    `font-src ${self}`,
    `connect-src ${self}`,
    ...(isOfEmbed(template) ? [] : ["frame-src 'self'", "manifest-src 'self'", "worker-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The site itself as a source of what an embed loads: in a frame without an origin WebKit takes `'self'` for nothing. */
export function toOwn(origin: string | undefined): string {
  return origin === undefined ? "'self'" : `'self' ${origin}`;
}

/** The template of an embed names the wire to the page around it. */
function isOfEmbed(template: string): boolean {
  return / data-frame="/.test(template);
}

/** A browser hashes a script as it has read it, with lines that end in a line feed alone. */
export function toHash(code: string): string {
  return `'sha256-${createHash("sha256").update(code.replace(/\r\n?/g, "\n")).digest("base64")}'`;
}

/** The pages of a site, and what they may load and run. */
export interface BuiltPages {
  readonly pages: readonly StaticPage[];
  readonly guides: readonly StaticGuide[];
  readonly decks: readonly StaticPage[];
  readonly embeds: readonly StaticEmbed[];
  readonly policy: string;
  readonly embedPolicy: string;
}

/**
 * The headers of every file of the site. No address gets one header from two rules: hosts differ in which of the two they
 * send. An address that leads nowhere has the headers of the page that stands for it.
 */
export function listHeaderRules({
  pages,
  guides,
  decks,
  embeds,
  policy,
  embedPolicy,
}: BuiltPages): readonly HeaderRule[] {
  const homes = pages[0]?.alternates.map(({ address }) => address) ?? [];
  const lostEmbeds = guides.flatMap(({ guide, address }) =>
    guide === "gallery" ? [`${address}404.html`] : [],
  );
  const page = { ...fresh, "Content-Security-Policy": `${policy}; ${ownFrames}` };
  // Any site may frame an embed, an isolated one too, and show its picture or read it.
  const embed = { ...fresh, "Content-Security-Policy": embedPolicy, ...open, ...isolated };
  return [
    {
      path: "/*",
      headers: {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
      },
    },
    // Their names change with their contents. Partner sites may show our fonts and scripts in a sandboxed frame.
    { path: "/assets/*", headers: { "Cache-Control": "public, max-age=31536000, immutable", ...open } },
    { path: `/${versionFile}`, headers: { "Cache-Control": "no-store", ...open } },
    // A deck as one file has its own policy in it: that of the page beside it would not let its script run.
    ...[...rootFiles, ...decks.map(({ language }) => toKitAddress(language))].map((path) => ({
      path,
      headers: { ...fresh, "Content-Security-Policy": ownFrames },
    })),
    // Guides lie above embeds: each has a rule of its own, as a deck has, and so has each figure below them.
    ...[...listPaths(pages, homes), lostFile, ...[...guides, ...decks].map(({ address }) => address)].map(
      (path) => ({ path, headers: page }),
    ),
    ...[...listPaths(embeds, homes, 2), ...lostEmbeds].map((path) => ({ path, headers: embed })),
  ];
}

/** The page for addresses that lead nowhere. */
const lostFile = "/404.html";

/** What lies beside the pages. */
const rootFiles = [
  ...["/robots.txt", "/sitemap.xml", "/icon.svg", `/${snippetTableFile}`, `/${workerFile}`],
  ...[...appIcons, touchIcon].map(({ file }) => `/${file}`),
  ...languages.map(toManifestAddress),
];

/** Of what is asked for anew each time, redirects too. */
export const fresh = { "Cache-Control": "public, max-age=0, must-revalidate" };
const ownFrames = "frame-ancestors 'self'";

/** Any site may load it, even one that takes only what allows it. */
const open = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

/** What a page that takes only what allows it asks of a page in its frame. */
const isolated = { "Cross-Origin-Embedder-Policy": "require-corp" };

/** The first page of each language by itself, the rest by the folders that they lie in, so many deep. */
function listPaths(
  pages: readonly Pick<StaticPage, "address">[],
  homes: readonly string[],
  depth = 1,
): string[] {
  const paths = pages.map(({ address }) => {
    const home = homes.findLast((start) => address.startsWith(start)) ?? "/";
    const folder = address.slice(home.length).split("/").slice(0, depth).join("/");
    return folder === "" ? home : `${home}${folder}/*`;
  });
  return [...new Set(paths)];
}
