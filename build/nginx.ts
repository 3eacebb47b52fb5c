import type { HeaderRule } from "./headers.ts";
import { compressedFile, configurationFiles } from "./headersFile.mjs";
import { type Site, toWholeAddress } from "./site.ts";

/**
 * The site's nginx configuration, to be included in a `server` block. It sets nothing outside its own path, so one
 * server may hold several sites. Each `location` repeats all of its headers, since nginx does not inherit them.
 *
 * @param embeds the folders of embeds, below the site's root: each has its own 404 page
 */
export function toNginx(rules: readonly HeaderRule[], { base }: Site, embeds: readonly string[]): string {
  const whole = (address: string) => toWholeAddress(address, { base, origin: undefined });
  const common = rules.find(({ path }) => path === everything)?.headers ?? {};
  const toLocations = (isIn: (path: string) => boolean) =>
    rules
      .flatMap(addRedirect)
      .filter(({ path }) => path !== everything && isIn(path))
      .flatMap(({ path, headers }) =>
        toBlock(`location ${toMatch(whole(path))}`, listHeaders(path, { ...common, ...headers })),
      );

  const site = toBlock(`location ${base}`, [
    "index index.html;",
    "absolute_redirect off;",
    "gzip_static on;",
    "gzip_vary on;",
    ...toBlock("types", types),
    ...listErrorPages(whole("/404.html")),
    ...listHeaders(everything, common),
    ...hideCompressed,
    ...toLocations((path) => !embeds.some((folder) => path.startsWith(folder))),
    ...embeds.flatMap((folder) =>
      toBlock(`location ${whole(folder)}`, [
        ...listErrorPages(whole(`${folder}404.html`)),
        ...hideCompressed,
        ...toLocations((path) => path.startsWith(folder)),
      ]),
    ),
    ...configurationFiles.flatMap((file) => toBlock(`location = ${whole(`/${file}`)}`, ["return 404;"])),
  ]);
  return `# Made by the build, and made anew by the next. Include it into a server block: docs/hosting.md says how.\n${site.join("\n")}\n`;
}

const everything = "/*";

const toBlock = (name: string, lines: readonly string[]) => [
  `${name} {`,
  ...lines.map((line) => `  ${line}`),
  "}",
];

/** Hides compressed files, which `gzip_static` opens without a request. nginx uses the innermost pattern that matches. */
const hideCompressed = toBlock(`location ~* ${compressedFile.source}`, ["return 404;"]);

/** Adds the address of a page without its slash: it redirects to the page under the page's headers. */
function addRedirect(rule: HeaderRule): readonly HeaderRule[] {
  const folder = rule.path.slice(0, -1);
  return rule.path.endsWith("/") && folder !== "" ? [rule, { ...rule, path: folder }] : [rule];
}

/** nginx would answer 403 for a folder without a page. */
const listErrorPages = (page: string) => [`error_page 404 ${page};`, `error_page 403 =404 ${page};`];

/** The match of an address. When nginx selects the location, it has already appended the page's file name. */
function toMatch(address: string): string {
  if (address.endsWith("*")) return address.slice(0, -1);
  return `= ${address.endsWith("/") ? `${address}index.html` : address}`;
}

/**
 * Sends all headers with errors too, except `Cache-Control`: an error must not be cached as long as the file. A 404
 * page is always sent as an error, so it sends all.
 */
function listHeaders(path: string, headers: HeaderRule["headers"]): readonly string[] {
  const isForMissing = (name: string) => name !== "Cache-Control" || path.endsWith("404.html");
  return Object.entries(headers).map(
    ([name, value]) => `add_header ${name} "${value}"${isForMissing(name) ? " always" : ""};`,
  );
}

/** All types of the site: a location with its own `types` inherits none. */
const types = [
  "text/html html;",
  "text/css css;",
  "text/javascript js;",
  "text/plain txt;",
  "text/xml xml;",
  '"text/csv; charset=utf-8" csv;',
  "application/json json;",
  "application/manifest+json webmanifest;",
  "font/woff2 woff2;",
  "image/png png;",
  "image/svg+xml svg;",
];
