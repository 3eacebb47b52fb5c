import { type AddressSpace, fromAddress, type ReadAddress, toAddress } from "../model/address";
import type { View, Way } from "../model/view";
import type { AtlasStore } from "./store";

/** Where the page stands: its window, and the path below which the site lies, with a slash at both ends. */
interface Site {
  readonly window: Window;
  readonly base: string;
  readonly space: AddressSpace;
}

/** The view that the window's address names. */
export function readAddress({ window, base, space }: Site): ReadAddress {
  const { pathname, search, hash } = window.location;
  const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  return fromAddress(path + search + hash, space);
}

/** The address of a view on a site that lies below `base`. */
export function toHref(view: View, base: string, way?: Way): string {
  return base + toAddress(view, way).slice(1);
}

/**
 * Keeps the window's address and the store's view the same, both ways. A choice is a step to go back over; years
 * follow each other while they play, so they replace the step instead.
 *
 * @returns how to stop
 */
export function syncAddress(store: AtlasStore, site: Site, themeOf = ({ theme }: View) => theme): () => void {
  const { window, base } = site;
  let isRestoring = false;
  const unsubscribe = store.subscribe(({ view }, before) => {
    if (isRestoring || view === before.view) return;
    const href = toHref(view, base);
    const { pathname, search, hash } = window.location;
    if (href === pathname + search + hash) return;
    if (differsOnlyIn("year", view, before.view) || differsOnlyIn("theme", view, before.view))
      window.history.replaceState(null, "", href);
    else window.history.pushState(null, "", href);
  });
  const restore = () => {
    const { view, problems } = readAddress(site);
    // The address is already there: writing it anew would cut off the way forward.
    isRestoring = true;
    store.getState().restore({ ...view, theme: themeOf(view) }, problems);
    isRestoring = false;
  };
  window.addEventListener("popstate", restore);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", restore);
  };
}

function differsOnlyIn(part: "year" | "theme", one: View, other: View): boolean {
  return one[part] !== other[part] && toAddress({ ...one, [part]: other[part] }) === toAddress(other);
}
