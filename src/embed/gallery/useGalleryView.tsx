import { useEffect, useState } from "react";
import type { AddressSpace } from "../../model/address";
import type { Language } from "../../model/language";
import type { View } from "../../model/view";
import { writeAddress } from "../../store/writeAddress";
import { toGalleryHrefIn } from "./galleryHref";
import { readGallery } from "./readGallery";

/** The view that the gallery shows how to embed. */
interface GalleryView {
  /** Undefined: none is chosen, or the page has just been taken over. */
  readonly view: View | undefined;
  /** Chooses a figure: a step to go back over. */
  readonly choose: (view: View) => void;
  /** Changes how the chosen figure looks, in the same step. */
  readonly change: (view: View) => void;
}

/** Keeps the view of a gallery in its address. */
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
