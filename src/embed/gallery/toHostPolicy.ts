/**
 * What a page's content policy must allow for a snippet, as it stands in the header:
 * `frame-src https://example.org; script-src https://example.org`. It is read from the addresses in the snippet itself;
 * empty where the snippet is no HTML.
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

/** By directive, where a snippet names an address; the element has its frame from where its script is. */
const patterns: Readonly<Record<string, RegExp>> = {
  "frame-src": /<iframe\s[^>]*?\ssrc="([^"]+)"|<cis-figure.*<script\s[^>]*?\ssrc="([^"]+)"/gs,
  "script-src": /<script\s[^>]*?\ssrc="([^"]+)"/g,
  "img-src": /<img\s[^>]*?\ssrc="([^"]+)"/g,
};
