import type { AddressSpace } from "../model/address";

/** Where a page was built to stand, and where it stands. */
export interface Stand {
  readonly window: Window;
  /**
   * The path below which the site lies, with a slash at both ends. Undefined for a copy whose path the build does not
   * know: an archive that renames pages, a proxy, a file.
   */
  readonly base: string | undefined;
  /** The address below the site's root for which the page was drawn: `/en/country/kaz/`. */
  readonly address: string;
}

/** The same with what an address may name. */
export interface Site extends Stand {
  readonly space: AddressSpace;
}

/**
 * Reads from the page itself for which address it was drawn, and from the location only where its copy lies. An archive
 * puts a path before the address; what is below is read as usual.
 *
 * @param builtBase the path below which the build was made to lie
 */
export function readStand(window: Window, builtBase: string): Stand {
  const { address } = window.document.documentElement.dataset;
  const path = readPath(window).replace(/index\.html$/, "");
  if (address === undefined) return { window, base: builtBase, address: path.slice(builtBase.length - 1) };
  const base = path.endsWith(address) ? path.slice(0, path.length - address.length + 1) : undefined;
  return { window, base, address };
}

/** The window's path. Hosts read several slashes at its start as one; a link that begins with them would name another host. */
export function readPath({ location }: Window): string {
  return location.pathname.replace(/^\/{2,}/, "/");
}
