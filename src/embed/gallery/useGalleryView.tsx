import { useEffect, useState } from "react";
import type { AddressSpace } from "../../model/address";
import type { Language } from "../../model/language";
import type { View } from "../../model/view";
import { writeAddress } from "../../store/writeAddress";
import { toGalleryHrefIn } from "./galleryHref";
import { readGallery } from "./readGallery";

/** The view that the gallery's configurator shows. */
interface GalleryView {
  /** Undefined: none is selected, or the page has only just hydrated. */
  readonly view: View | undefined;
  /** Selects a view and adds a history entry. */
  readonly choose: (view: View) => void;
  /** Changes the selected view and replaces the history entry. */
  readonly change: (view: View) => void;
}

/** Keeps the gallery's view in sync with its address. */
export function useGalleryView(language: Language, space: AddressSpace): GalleryView {
  const [view, setView] = useState<View>();
  useEffect(() => {
    const restore = () => setView(readGallery(window.location.search, language, space));
    restore();
    window.addEventListener("popstate", restore);
    return () => window.removeEventListener("popstate", restore);
  }, [language, space]);
  const toHref = (next: View) => toGalleryHrefIn(language, next, import.meta.env.BASE_URL);
  return {
    view,
    choose: (next) => {
      writeAddress(window.history, toHref(next), true);
      setView(next);
    },
    change: (next) => {
      writeAddress(window.history, toHref(next), false);
      setView(next);
    },
  };
}
