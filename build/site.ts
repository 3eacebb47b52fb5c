import type { StaticPage } from "../src/app/prerender";

/** The address of the built site. */
export interface Site {
  /** The base path, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host, without a trailing slash; undefined if the site may be hosted anywhere. */
  readonly origin: string | undefined;
}

/**
 * Parses the address of the site from the options of a build.
 *
 * @param base as passed to Vite
 * @param origin the environment variable `ORIGIN`; empty is the same as undefined
 */
export function readSite(base: string, origin: string | undefined): Site {
  if (!/^\/([^/?#]+\/)*$/.test(base)) {
    throw new Error(`--base is not a path with a slash at both ends, such as /atlas/: ${base}`);
  }
  if (origin === undefined || origin === "") return { base, origin: undefined };
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(`ORIGIN is not a scheme and a host, such as https://example.org: ${origin}`);
  }
  return { base, origin: url.origin };
}

/**
 * The full address of a page of the site; without an origin it starts at the path.
 *
 * @param address below the site's root: `/en/`
 */
export function toWholeAddress(address: string, { base, origin = "" }: Site): string {
  return `${origin}${base}${address.slice(1)}`;
}

/** The address of the same page in another language; `x-default` is for all other readers. */
interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/** The addresses of a page in every language, its own included, then the first one again as `x-default`. */
export function listAlternates({ alternates }: Pick<StaticPage, "alternates">, site: Site): Alternate[] {
  const all = alternates.map(({ language, address }) => ({
    hreflang: String(language),
    href: toWholeAddress(address, site),
  }));
  return [...all, ...all.slice(0, 1).map(({ href }) => ({ hreflang: "x-default", href }))];
}
