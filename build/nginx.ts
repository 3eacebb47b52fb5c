import type { HeaderRule } from "./headers.ts";
import { compressedFile, configurationFiles } from "./headersFile.mjs";
import { type Site, toWholeAddress } from "./site.ts";

/**
 * The site as nginx serves it, to be included into a `server` block. It sets nothing outside its own path, so several
 * sites may stand in one server. Each `location` has all of its headers: nginx would add none from around it.
 *
 * @param embeds the folders of embeds, below the site's root: each has a page of its own for what is not there
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

/** `gzip_static` opens them by itself, without an address. nginx stops at the innermost pattern that matches. */
const hideCompressed = toBlock(`location ~* ${compressedFile.source}`, ["return 404;"]);

/** A page is a folder: without its slash, the address leads to the page under the page's headers. */
function addRedirect(rule: HeaderRule): readonly HeaderRule[] {
  const folder = rule.path.slice(0, -1);
  return rule.path.endsWith("/") && folder !== "" ? [rule, { ...rule, path: folder }] : [rule];
}

/** Where a folder has no page, nginx would say 403. */
const listErrorPages = (page: string) => [`error_page 404 ${page};`, `error_page 403 =404 ${page};`];

/** nginx has put the name of the page's file to the address when it looks for the location. */
function toMatch(address: string): string {
  if (address.endsWith("*")) return address.slice(0, -1);
  return `= ${address.endsWith("/") ? `${address}index.html` : address}`;
}

/** An error is not to be kept for as long as the file would be; a page for missing addresses is always sent as one. */
function listHeaders(path: string, headers: HeaderRule["headers"]): readonly string[] {
  const isForMissing = (name: string) => name !== "Cache-Control" || path.endsWith("404.html");
  return Object.entries(headers).map(
    ([name, value]) => `add_header ${name} "${value}"${isForMissing(name) ? " always" : ""};`,
  );
}

/** All that the site has: a location with types of its own takes none from around it. */
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
