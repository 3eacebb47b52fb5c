import { fromAddress, type ReadAddress, toAddress } from "../model/address";
import type { AddressedWay, View } from "../model/view";
import { afterPaint } from "../ui/afterPaint";
import { readPath, type Site } from "./site";
import type { AtlasStore } from "./store";
import { writeAddress } from "./writeAddress";

/** The view that the window's address names; where the path is not that of the site, the one that the page was drawn for. */
export function readAddress({ window, base, address, space }: Site): ReadAddress {
  const { search, hash } = window.location;
  const whole = readPath(window);
  const path = base !== undefined && whole.startsWith(base) ? whole.slice(base.length - 1) : address;
  return fromAddress(path + search + hash, space);
}

/** The address of a view on a site that lies below `base`. */
export function toHref(view: View, base: string, way?: AddressedWay): string {
  return base + toAddress(view, way).slice(1);
}

/** The address of the gallery of embeds with a view in it, on a site that lies below `base`: `/en/embed/?view=map%2F`. */
export function toGalleryHref(view: View, base: string): string {
  const [language = "", below = ""] = toHref(view, "", "embed").split("embed/");
  return `${base}${language}embed/?view=${encodeURIComponent(below)}`;
}

/**
 * Keeps the window's address and the store's view the same, both ways. A choice is a step to go back over; years
 * follow each other while they play, so they replace the step instead. The address of a copy under a path of its own is
 * left alone.
 *
 * @returns how to stop
 */
export function syncAddress(store: AtlasStore, site: Site, themeOf = ({ theme }: View) => theme): () => void {
  const { window, base } = site;
  if (base === undefined) return () => {};
  let isRestoring = false;
  let restored = 0;
  const unsubscribe = store.subscribe(({ view }, before) => {
    if (isRestoring || view === before.view) return;
    const isStep = !differsOnlyIn("year", view, before.view) && !differsOnlyIn("theme", view, before.view);
    // Writing takes a phone as long as drawing the answer to a tap does: the answer goes first.
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
    // The address is already there: writing it anew would cut off the way forward.
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
