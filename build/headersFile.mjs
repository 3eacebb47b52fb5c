/** What hosts read, and send to nobody. */
export const configurationFiles = ["_headers", "_redirects", ".htaccess", "nginx.conf"];

/** Compressed files, by their address: each is sent as an encoding of the file beside it, and by itself to nobody. */
export const compressedFile = /\.(br|gz)$/i;

/**
 * The headers that a `_headers` file (as Netlify and Cloudflare Pages read it) gives to a path. Where two rules set the
 * same header, the later one is taken.
 *
 * @param {string} text blocks of a path, then indented lines `Name: value`; a `*` at the end of a path is anything
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
