import { languages } from "../../model/language";
import { figures } from "../../model/view";

/** How an address that was pasted leads to the atlas. */
type Way =
  | "whole"
  /** By `http:`, where the atlas answers by `https:`. */
  | "insecure"
  /** It begins with `//`. */
  | "without-protocol"
  /** It names no host, so it leads to the page's own. */
  | "without-host"
  /** To something that looks like ours on another host, or elsewhere on ours. */
  | "elsewhere";

/** An address of the atlas, or one that was meant to be. */
export interface Place {
  readonly kind: "embed" | "picture" | "script" | "page";
  /** As pasted. */
  readonly found: string;
  readonly way: Way;
  /** Below the site's root, with a slash at its start, with query and fragment. */
  readonly address: string;
}

/**
 * Reads an address from an attribute; undefined where it has nothing to do with the atlas.
 *
 * @param site the root of the site, with a slash at its end
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

/** The end of a path that is one of ours, whatever the site lies below. */
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
