import type { AddressSpace } from "../model/address";

/** The address that a page was built for, and the location it is served from. */
export interface Stand {
  readonly window: Window;
  /**
   * The base path of the site, with a slash at both ends. Undefined for a copy whose path the build does not know: an
   * archive that renames pages, a proxy, a file.
   */
  readonly base: string | undefined;
  /** The address below the site's root that the page was prerendered for: `/en/country/kaz/`. */
  readonly address: string;
}

/** A stand with the ids and years that an address may use. */
export interface Site extends Stand {
  readonly space: AddressSpace;
}

/**
 * Reads the prerendered address from the page itself, and only the base path from the location. A web archive puts a path
 * before the address; the rest is read as usual. A page without that address uses `builtBase` and its location.
 *
 * @param builtBase the base path that the site was built for
 */
export function readStand(window: Window, builtBase: string): Stand {
  const { address } = window.document.documentElement.dataset;
  const path = readPath(window).replace(/index\.html$/, "");
  if (address === undefined) return { window, base: builtBase, address: path.slice(builtBase.length - 1) };
  const base = path.endsWith(address) ? path.slice(0, path.length - address.length + 1) : undefined;
  return { window, base, address };
}

/** The window's path, with one leading slash. Servers accept several, but a link that begins with `//` means another host. */
export function readPath({ location }: Window): string {
  return location.pathname.replace(/^\/{2,}/, "/");
}
