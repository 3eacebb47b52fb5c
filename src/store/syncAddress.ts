import { fromAddress, type ReadAddress, toAddress } from "../model/address";
import type { AddressedWay, View } from "../model/view";
import { afterPaint } from "../ui/afterPaint";
import { readPath, type Site } from "./site";
import type { AtlasStore } from "./store";
import { writeAddress } from "./writeAddress";

/** Reads the view from the window's address; a path outside the site is replaced by the page's prerendered address. */
export function readAddress({ window, base, address, space }: Site): ReadAddress {
  const { search, hash } = window.location;
  const whole = readPath(window);
  const path = base !== undefined && whole.startsWith(base) ? whole.slice(base.length - 1) : address;
  return fromAddress(path + search + hash, space);
}

/** The href of a view on a site with the base path `base`. */
export function toHref(view: View, base: string, way?: AddressedWay): string {
  return base + toAddress(view, way).slice(1);
}

/** The href of the embed gallery with a view selected, on a site with the base path `base`: `/en/embed/?view=map%2F`. */
export function toGalleryHref(view: View, base: string): string {
  const [language = "", below = ""] = toHref(view, "", "embed").split("embed/");
  return `${base}${language}embed/?view=${encodeURIComponent(below)}`;
}

/**
 * Synchronises the window's address and the store's view in both directions. A choice pushes a history entry. A change of
 * year or theme alone replaces the entry, since years change rapidly while they play. The address of a copy with an unknown
 * base path is not changed.
 *
 * @returns stops the synchronisation
 */
export function syncAddress(store: AtlasStore, site: Site, themeOf = ({ theme }: View) => theme): () => void {
  const { window, base } = site;
  if (base === undefined) return () => {};
  let isRestoring = false;
  let restored = 0;
  const unsubscribe = store.subscribe(({ view }, before) => {
    if (isRestoring || view === before.view) return;
    const isStep = !differsOnlyIn("year", view, before.view) && !differsOnlyIn("theme", view, before.view);
    // On a phone, writing the address takes as long as rendering the response to a tap, so it waits for the paint.
    const asOf = restored;
    afterPaint(() => asOf === restored && write(view, isStep));
  });
  const write = (view: View, isStep: boolean) => {
    const href = toHref(view, base);
    const { pathname, search, hash } = window.location;
    if (href === pathname + search + hash) return;
    writeAddress(window.history, href, isStep);
  };
  const restore = () => {
    const { view, problems } = readAddress(site);
    // The address is already current: writing it again would delete the forward history.
    isRestoring = true;
    restored += 1;
    store.getState().restore({ ...view, theme: themeOf(view) }, problems);
    isRestoring = false;
  };
  window.addEventListener("popstate", restore);
  return () => {
    restored += 1;
    unsubscribe();
    window.removeEventListener("popstate", restore);
  };
}

function differsOnlyIn(part: "year" | "theme", one: View, other: View): boolean {
  return one[part] !== other[part] && toAddress({ ...one, [part]: other[part] }) === toAddress(other);
}
