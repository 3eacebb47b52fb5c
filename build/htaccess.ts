import type { HeaderRule } from "./headers.ts";
import type { Site } from "./site.ts";

/**
 * The rules as Apache 2.4 reads them, with the 404 page and the compressed files. It asks for `AllowOverride FileInfo`
 * and no more, since one directive that is not allowed makes Apache refuse the whole site.
 *
 * @param embeds the folders of embeds, below the site's root: each has a page of its own for what is not there
 */
export function toHtaccess(rules: readonly HeaderRule[], { base }: Site, embeds: readonly string[]): string {
  const headers = rules.flatMap(({ path, headers }) =>
    Object.entries(headers).map(
      ([name, value]) =>
        `  Header set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${toPattern(path, base)}#"`,
    ),
  );
  return `${[
    `ErrorDocument 404 ${base}404.html`,
    ...embeds.flatMap((folder) => [
      `<If "%{REQUEST_URI} =~ m#${toPattern(`${folder}*`, base)}#">`,
      `  ErrorDocument 404 ${base}${folder.slice(1)}404.html`,
      "</If>",
    ]),
    "",
    "<IfModule mod_headers.c>",
    ...headers,
    "  Header merge Vary Accept-Encoding",
    "</IfModule>",
    "",
    "<IfModule mod_rewrite.c>",
    "  RewriteEngine On",
    `  RewriteBase ${base}`,
    ...encodings.flatMap(({ name, ending }) => [
      `  RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b`,
      `  RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `  RewriteRule ^(.+)$ $1.${ending} [L]`,
    ]),
    "</IfModule>",
    "",
    "<IfModule mod_mime.c>",
    "  # Some systems take .br for Breton and .gz for an archive.",
    "  RemoveLanguage .br",
    "  RemoveType .gz",
    "  AddType text/csv .csv",
    "  AddCharset utf-8 .csv",
    "  AddType application/manifest+json .webmanifest",
    ...encodings.map(({ name, ending }) => `  AddEncoding ${name} .${ending}`),
    "</IfModule>",
  ].join("\n")}\n`;
}

const encodings = [
  { name: "br", ending: "br" },
  { name: "gzip", ending: "gz" },
] as const;

/** Apache has put the name of the page's file to the address, with its ending, when it looks at the headers. */
function toPattern(path: string, base: string): string {
  const whole = (base + path.slice(1)).replace(/[\\^$.*+?()[\]{}|#]/g, "\\$&");
  if (whole.endsWith("\\*")) return `^${whole.slice(0, -2)}`;
  return whole.endsWith("/") ? `^${whole}(index\\.html.*)?$` : `^${whole}(\\.\\w+)?$`;
}
