import {
  type AddressSpace,
  fromAddress,
  type ReadAddress,
  toAddress,
  toFigure,
  toLanguage,
} from "../model/address";
import type { Language } from "../model/language";
import type { AddressedWay, FigureName, View } from "../model/view";
import { afterPaint } from "../ui/afterPaint";
import type { AtlasStore } from "./store";

/** Where the page stands: its window, and the path below which the site lies, with a slash at both ends. */
interface Site {
  readonly window: Window;
  readonly base: string;
  readonly space: AddressSpace;
}

/** The view that the window's address names. */
export function readAddress({ window, base, space }: Site): ReadAddress {
  const { search, hash } = window.location;
  return fromAddress(readPath({ window, base }) + search + hash, space);
}

/** The language that the window's address names, which is told before anything of the dataset is there. */
export function readLanguage(site: Omit<Site, "space">): Language {
  return toLanguage(readPath(site));
}

/** The figure of the embed that the window's address names. */
export function readFigure(site: Omit<Site, "space">): FigureName {
  return toFigure(readPath(site));
}

function readPath({ window, base }: Omit<Site, "space">): string {
  const { pathname } = window.location;
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
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
 * follow each other while they play, so they replace the step instead.
 *
 * @returns how to stop
 */
export function syncAddress(store: AtlasStore, site: Site, themeOf = ({ theme }: View) => theme): () => void {
  const { window, base } = site;
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
    if (isStep) window.history.pushState(null, "", href);
    else window.history.replaceState(null, "", href);
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
