import { languages } from "../../model/language";
import { figures } from "../../model/view";

/** How a pasted address leads to the atlas. */
type Way =
  | "whole"
  /** It uses `http:`, but the atlas is served over `https:`. */
  | "insecure"
  /** It starts with `//`. */
  | "without-protocol"
  /** It names no host, so it leads to the page's own host. */
  | "without-host"
  /** It looks like ours, but is on another host or on another path of our host. */
  | "elsewhere";

/** An address of the atlas, or one intended to be. */
export interface Place {
  readonly kind: "embed" | "picture" | "script" | "page";
  /** As pasted. */
  readonly found: string;
  readonly way: Way;
  /** Below the site's root, with a leading slash, query and fragment. */
  readonly address: string;
}

/**
 * Parses an address from an attribute; undefined if it is unrelated to the atlas.
 *
 * @param site the root of the site, with a trailing slash
 */
export function readPlace(found: string, site: string): Place | undefined {
  const trimmed = found.trim().replace(/[\t\r\n]/g, "");
  const url = trimmed === "" ? undefined : toUrl(trimmed, site);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  const root = new URL(site);
  const rest = url.search + url.hash;
  const isWhole = /^(https?:)?\/\//i.test(trimmed);
  const [path = ""] = isWhole ? [url.pathname] : trimmed.split(/[?#]/, 1);
  const [, like] = ours.exec(path) ?? [];
  const isOnSite = isWhole && url.host === root.host && url.pathname.startsWith(root.pathname);
  if (!isOnSite) {
    const way = isWhole ? "elsewhere" : "without-host";
    return like === undefined ? undefined : toPlace(found, way, `/${like}${rest}`);
  }
  return toPlace(found, toWay(trimmed, url, root), url.pathname.slice(root.pathname.length - 1) + rest);
}

/** Matches the end of a path of the atlas, whatever the base path of the site. */
const ours = new RegExp(
  `(?:^|/)((?:(?:${languages.join("|")})/)?embed/(?:${figures.join("|")})(?:/.*)?|assets/cis-figure-\\d+-[\\w-]+\\.js)$`,
  "i",
);

function toWay(found: string, url: URL, root: URL): Way {
  if (found.startsWith("//")) return "without-protocol";
  return url.protocol === "http:" && root.protocol === "https:" ? "insecure" : "whole";
}

function toPlace(found: string, way: Way, address: string): Place {
  const [path = ""] = address.split(/[?#]/, 1);
  return { kind: toKind(path), found, way, address };
}

function toKind(path: string): Place["kind"] {
  if (path.startsWith(`/assets/cis-figure-`)) return "script";
  if (/\/figure\.(?:svg|png)$/.test(path)) return "picture";
  const [, next] = /\/embed\/([^/]+)/.exec(path) ?? [];
  return next === undefined || next === "doctor" ? "page" : "embed";
}

function toUrl(found: string, site: string): URL | undefined {
  try {
    return new URL(found, site);
  } catch {
    return undefined;
  }
}
