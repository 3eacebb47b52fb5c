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

/** The headers of the addresses that match a path. */
export interface HeaderRule {
  /** Below the site's root; a `*` at the end matches anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The Content-Security-Policy of a page: the site's own files, and the template's inline scripts. A page may frame
 * embeds of its own site and be installed as an app; an embed may not.
 *
 * @param template the built `index.html` or `embed.html`
 * @param origin of the site, if the build knows it
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

/** The site as a CSP source in an embed: in a frame with an opaque origin, WebKit matches nothing with `'self'`. */
export function toOwn(origin: string | undefined): string {
  return origin === undefined ? "'self'" : `'self' ${origin}`;
}

/** Only the template of an embed has `data-frame`, the script of the message channel to the host page. */
function isOfEmbed(template: string): boolean {
  return / data-frame="/.test(template);
}

/** The CSP hash of an inline script. Browsers normalise line ends to LF before they hash. */
export function toHash(code: string): string {
  return `'sha256-${createHash("sha256").update(code.replace(/\r\n?/g, "\n")).digest("base64")}'`;
}

/** The pages of a site, and their content security policies. */
export interface BuiltPages {
  readonly pages: readonly StaticPage[];
  readonly guides: readonly StaticGuide[];
  readonly decks: readonly StaticPage[];
  readonly embeds: readonly StaticEmbed[];
  readonly policy: string;
  readonly embedPolicy: string;
}

/**
 * Lists the headers of every file of the site. No address gets the same header from two rules: hosts differ in which of
 * the two they send. Unknown addresses get the headers of their 404 page.
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
  // Any site may frame an embed, a cross-origin isolated one too, and may show its picture or fetch it.
  const embed = { ...fresh, "Content-Security-Policy": embedPolicy, ...open, ...isolated };
  return [
    {
      path: "/*",
      headers: {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
      },
    },
    // File names contain hashes. Partner sites may load our fonts and scripts in a sandboxed frame.
    { path: "/assets/*", headers: { "Cache-Control": "public, max-age=31536000, immutable", ...open } },
    { path: `/${versionFile}`, headers: { "Cache-Control": "no-store", ...open } },
    // A single-file deck contains its own policy: the policy of the page next to it would block its script.
    ...[...rootFiles, ...decks.map(({ language }) => toKitAddress(language))].map((path) => ({
      path,
      headers: { ...fresh, "Content-Security-Policy": ownFrames },
    })),
    // Guides are in a folder above embeds, so each needs its own rule, as a deck does, and so does each figure below.
    ...[...listPaths(pages, homes), lostFile, ...[...guides, ...decks].map(({ address }) => address)].map(
      (path) => ({ path, headers: page }),
    ),
    ...[...listPaths(embeds, homes, 2), ...lostEmbeds].map((path) => ({ path, headers: embed })),
  ];
}

/** The page for unknown addresses. */
const lostFile = "/404.html";

/** The files next to the pages. */
const rootFiles = [
  ...["/robots.txt", "/sitemap.xml", "/icon.svg", `/${snippetTableFile}`, `/${workerFile}`],
  ...[...appIcons, touchIcon].map(({ file }) => `/${file}`),
  ...languages.map(toManifestAddress),
];

/** For files that must be revalidated on each request, redirects included. */
export const fresh = { "Cache-Control": "public, max-age=0, must-revalidate" };
const ownFrames = "frame-ancestors 'self'";

/** Any site may load it, even one with COEP. */
const open = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

/** The header that a host page with COEP requires of a framed page. */
const isolated = { "Cross-Origin-Embedder-Policy": "require-corp" };

/** The paths of the rules: the home page of each language, and the folders of all other pages, cut at a depth. */
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
