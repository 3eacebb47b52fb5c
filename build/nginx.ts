import type { HeaderRule } from "./headers.ts";
import { type Site, toWholeAddress } from "./site.ts";

/**
 * A server for nginx that sends the rules, to be put into its `http` block. Each header has one value by address: in
 * nginx, a `location` with headers of its own would take none from around it.
 *
 * @param embeds the folders of embeds, below the site's root: each has a page of its own for what is not there
 */
export function toNginx(
  rules: readonly HeaderRule[],
  { base, origin }: Site,
  embeds: readonly string[],
): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const whole = (address: string) => toWholeAddress(address, { base, origin: undefined });
  const parent = base === "/" ? "/srv/atlas" : "/srv";
  return `# Put into the http block of nginx: as /etc/nginx/conf.d/atlas.conf on most systems. To be adapted: listen,
# server_name, and root, the folder in which ${base === "/" ? "dist/ is" : `dist/ is as ${base}`}. Made by the build: policies change with it.
${names.map((name) => toMap(name, rules, whole)).join("\n")}
types {
  "text/csv; charset=utf-8" csv;
  application/manifest+json webmanifest;
}

server {
  listen 80;
  server_name ${origin === undefined ? "example.org" : new URL(origin).hostname};
  root ${parent};
  absolute_redirect off;

  gzip_static on;
  gzip_vary on;
  # brotli_static on; # with the module ngx_brotli

${names.map((name) => `  add_header ${name} $${toVariable(name)}${isForMissing(name) ? " always" : ""};`).join("\n")}

  error_page 404 ${whole("/404.html")};
${embeds.map((folder) => `  location ${whole(folder)} {\n    error_page 404 ${whole(`${folder}404.html`)};\n  }`).join("\n")}
}
`;
}

/** The value of a header by address; where no rule names one, none is sent. */
function toMap(name: string, rules: readonly HeaderRule[], whole: (address: string) => string): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [`  "~${toPattern(whole(path))}" "${value}";`];
  });
  return `map $uri $${toVariable(name)} {\n${lines.join("\n")}\n}\n`;
}

/** What is not there may be there soon: nobody is told to keep that it is missing. */
const isForMissing = (name: string) => name !== "Cache-Control";

const toVariable = (name: string) => `atlas_${name.toLowerCase().replaceAll("-", "_")}`;

/** nginx has put the name of the page's file to the address when it looks at the headers. */
function toPattern(address: string): string {
  const whole = address.replace(/[\\^$.+?()[\]{}|]/g, "\\$&");
  if (whole.endsWith("*")) return `^${whole.slice(0, -1)}`;
  return whole.endsWith("/") ? `^${whole}(index\\.html)?$` : `^${whole}$`;
}
