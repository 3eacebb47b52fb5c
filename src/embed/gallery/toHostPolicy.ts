/**
 * The directives that a page's Content Security Policy needs for a snippet, in the header's syntax:
 * `frame-src https://example.org; script-src https://example.org`. They are derived from the addresses in the snippet. Empty
 * if the snippet is not HTML.
 */
export function toHostPolicy(snippet: string): string {
  const directives = Object.entries(patterns).flatMap(([directive, pattern]) => {
    const origins = [...snippet.matchAll(pattern)].map(
      ([, one, other]) => new URL(one ?? other ?? "").origin,
    );
    return origins.length === 0 ? [] : [[directive, ...new Set(origins)].join(" ")];
  });
  return directives.join("; ");
}

/** The pattern of an address in a snippet, by directive. The element loads its frame from the origin of its script. */
const patterns: Readonly<Record<string, RegExp>> = {
  "frame-src": /<iframe\s[^>]*?\ssrc="([^"]+)"|<cis-figure.*<script\s[^>]*?\ssrc="([^"]+)"/gs,
  "script-src": /<script\s[^>]*?\ssrc="([^"]+)"/g,
  "img-src": /<img\s[^>]*?\ssrc="([^"]+)"/g,
};
