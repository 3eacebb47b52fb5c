import type { StaticPage } from "../src/app/prerender";

/** Where the built site will stand. */
export interface Site {
  /** The path below which it lies, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host, without a slash at the end; absent when it may stand anywhere. */
  readonly origin: string | undefined;
}

/**
 * Reads where the site will stand from the words of a build.
 *
 * @param base as Vite has it
 * @param origin as `ORIGIN` of the environment has it; empty is the same as absent
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
 * The whole address of a page of the site, as far as it is known: without an origin it begins at the host.
 *
 * @param address below the site's root: `/en/`
 */
export function toWholeAddress(address: string, { base, origin = "" }: Site): string {
  return `${origin}${base}${address.slice(1)}`;
}

/** An address of the same page for readers of one language, or `x-default`: of any other. */
interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/** The addresses of a page in every language, its own included, then that of the first for everybody else. */
export function listAlternates({ alternates }: Pick<StaticPage, "alternates">, site: Site): Alternate[] {
  const all = alternates.map(({ language, address }) => ({
    hreflang: String(language),
    href: toWholeAddress(address, site),
  }));
  return [...all, ...all.slice(0, 1).map(({ href }) => ({ hreflang: "x-default", href }))];
}
