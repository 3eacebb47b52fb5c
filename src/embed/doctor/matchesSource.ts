/**
 * Whether an address matches a source expression of a directive, as CSP 3, 6.7.2.8 and the sections it refers to define.
 *
 * @param page the protocol of the page, which applies to a source without a protocol
 */
export function matchesSource(source: string, url: URL, page: "http:" | "https:"): boolean {
  if (source === "*") return /^(https?|wss?):$/.test(url.protocol);
  const [, scheme] = /^([a-z][a-z\d+.-]*:)$/i.exec(source) ?? [];
  if (scheme !== undefined) return matchesScheme(scheme, url.protocol);
  const [, withScheme, host, port, path = ""] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*\.?)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(
      source,
    ) ?? [];
  if (host === undefined) return false;
  return (
    matchesScheme(withScheme ?? page, url.protocol) &&
    matchesHost(host, url.hostname) &&
    matchesPort(port, url) &&
    matchesPath(path, url.pathname)
  );
}

/** A protocol also matches its secure form (6.7.2.9). */
function matchesScheme(source: string, found: string): boolean {
  const asked = source.toLowerCase();
  return (
    asked === found ||
    (asked === "http:" && found === "https:") ||
    (asked === "ws:" && /^(wss|https?):$/.test(found)) ||
    (asked === "wss:" && found === "https:")
  );
}

/** `*.example.org` matches its subdomains, not `example.org` itself (6.7.2.10). */
function matchesHost(source: string, host: string): boolean {
  const asked = source.toLowerCase();
  if (asked === "*") return true;
  return asked.startsWith("*.") ? host.endsWith(asked.slice(1)) : host === asked;
}

/** A source without a port matches the default port of the address. 80 also matches 443 (6.7.2.11). */
function matchesPort(source: string | undefined, { port, protocol }: URL): boolean {
  const usual = protocol === "https:" ? "443" : "80";
  const found = port === "" ? usual : port;
  if (source === undefined) return found === usual;
  return source === "*" || source === found || (source === "80" && found === "443");
}

/** A path with a trailing slash matches all paths below it; any other path matches exactly (6.7.2.12). */
function matchesPath(source: string, path: string): boolean {
  if (source === "" || (source === "/" && path === "")) return true;
  const [asked, found] = [source, path].map((one) => one.split("/").map(decode));
  if (asked === undefined || found === undefined) return false;
  const isFolder = asked.at(-1) === "";
  const pieces = isFolder ? asked.slice(0, -1) : asked;
  return (
    (isFolder ? found.length > pieces.length : found.length === pieces.length) &&
    pieces.every((piece, at) => piece === found[at])
  );
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
