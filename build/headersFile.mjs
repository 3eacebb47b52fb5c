/** Configuration files of hosts, which are never served. */
export const configurationFiles = ["_headers", "_redirects", ".htaccess", "nginx.conf"];

/** Compressed files, by address: served only as an encoding of the file next to them, never under their own address. */
export const compressedFile = /\.(br|gz)$/i;

/**
 * The headers that a `_headers` file (in the format of Netlify and Cloudflare Pages) sets for a path. If two rules set
 * the same header, the later one wins.
 *
 * @param {string} text blocks of a path, then indented lines `Name: value`; a `*` at the end of a path matches anything
 * @param {string} path of a request, without its query
 * @returns {Record<string, string>}
 */
export function headersOf(text, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  let applies = false;
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      if (line.startsWith("/")) applies = matches(line.trim(), path);
    } else if (applies) {
      headers[name] = value;
    }
  }
  return headers;
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function matches(pattern, path) {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
