import { fresh, type HeaderRule } from "./headers.ts";
import { compressedFile, configurationFiles } from "./headersFile.mjs";
import type { Site } from "./site.ts";

/**
 * The rules in the format of Apache 2.4, with the 404 page and compression. It requires `AllowOverride FileInfo` and no
 * `Options`: one forbidden directive makes Apache refuse the whole site. So it rewrites nothing and Apache compresses
 * by itself: under `Options None` a single `RewriteRule` makes every address forbidden.
 *
 * @param embeds the folders of embeds, below the site's root: each has its own 404 page
 */
export function toHtaccess(rules: readonly HeaderRule[], { base }: Site, embeds: readonly string[]): string {
  const headers = rules.flatMap(({ path, headers }) =>
    Object.entries(headers).map(
      ([name, value]) =>
        `  Header ${name === "Cache-Control" ? "" : "always "}set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${toPattern(path, base)}#"`,
    ),
  );
  const hidden = configurationFiles.map(escapePattern).join("|");
  return `${[
    ...listErrorDocuments(`${base}404.html`),
    ...embeds.flatMap((folder) => [
      `<If "%{REQUEST_URI} =~ m#${toPattern(`${folder}*`, base)}#">`,
      ...listErrorDocuments(`${base}${folder.slice(1)}404.html`).map((line) => `  ${line}`),
      "</If>",
    ]),
    "",
    "<IfModule mod_alias.c>",
    `  RedirectMatch 404 "^${escapePattern(base)}(${hidden})$"`,
    "  # Each is an encoding of the file beside it.",
    `  RedirectMatch 404 "(?i)${compressedFile.source}"`,
    "  # Apache would say 403, or list what is in it.",
    "  <If \"-d %{REQUEST_FILENAME} && %{REQUEST_URI} =~ m#/$# && ! -f '%{REQUEST_FILENAME}/index.html'\">",
    '    RedirectMatch 404 "/$"',
    "  </If>",
    "</IfModule>",
    "",
    "<IfModule mod_headers.c>",
    ...headers,
    "  # Of a folder without its slash.",
    ...Object.entries(fresh).map(
      ([name, value]) => `  Header always set ${name} "${value}" "expr=%{REQUEST_STATUS} == 301"`,
    ),
    "  Header merge Vary Accept-Encoding",
    "  # What compresses adds its name to the tag of a file, and does not know the file by it again.",
    `  RequestHeader edit* If-None-Match "-(${encodings.map(({ name }) => name).join("|")})\\"" "\\""`,
    "</IfModule>",
    "",
    "<IfModule mod_filter.c>",
    ...encodings.flatMap(({ module, filter }) => [
      `  <IfModule ${module}.c>`,
      `    AddOutputFilterByType ${filter} ${compressed.join(" ")}`,
      "  </IfModule>",
    ]),
    "</IfModule>",
    "",
    "<IfModule mod_setenvif.c>",
    "  <IfModule mod_brotli.c>",
    "    # A host that compresses by gzip for all its sites would be the first to do so.",
    '    SetEnvIf Accept-Encoding "\\bbr\\b" no-gzip',
    "  </IfModule>",
    "  # Older versions of both do not read that a browser refuses their encoding.",
    `  SetEnvIf Accept-Encoding "${toRefusal("br")}" no-brotli !no-gzip`,
    `  SetEnvIf Accept-Encoding "${toRefusal("gzip")}" no-gzip`,
    "</IfModule>",
    "",
    "<IfModule mod_mime.c>",
    "  AddType text/csv .csv",
    "  AddCharset utf-8 .csv",
    "  AddType application/manifest+json .webmanifest",
    "</IfModule>",
  ].join("\n")}\n`;
}

/** In order of preference: the first one that the browser accepts is used. */
const encodings = [
  { name: "br", module: "mod_brotli", filter: "BROTLI_COMPRESS" },
  { name: "gzip", module: "mod_deflate", filter: "DEFLATE" },
] as const;

const toRefusal = (encoding: string) => `\\b${encoding}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`;

const compressed = [
  ...["text/html", "text/css", "text/javascript", "text/csv", "text/plain", "text/xml", "image/svg+xml"],
  ...["application/javascript", "application/json", "application/manifest+json", "application/xml"],
];

/** Apache answers 403 for a folder without a page. */
const listErrorDocuments = (page: string) => [`ErrorDocument 404 ${page}`, `ErrorDocument 403 ${page}`];

/**
 * The pattern of a path. When Apache evaluates the headers, it has already appended the page's file name to the
 * address. A folder without its slash redirects to the one with it, under the same headers.
 */
function toPattern(path: string, base: string): string {
  const whole = base + path.slice(1);
  if (whole.endsWith("/*")) return `^${escapePattern(whole.slice(0, -2))}(/|$)`;
  if (whole.endsWith("/")) return `^${escapePattern(whole.slice(0, -1))}(/(index\\.html)?)?$`;
  return `^${escapePattern(whole)}$`;
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|#]/g, "\\$&");
