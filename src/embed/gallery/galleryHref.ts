import type { Language } from "../../model/language";
import type { View } from "../../model/view";
import { toGalleryHref } from "../../store/syncAddress";

/** The address of the gallery in one language with a view in it that may be in another: `/embed/?view=map%2F&lang=en`. */
export function toGalleryHrefIn(language: Language, view: View, base: string): string {
  const href = toGalleryHref({ ...view, language }, base);
  return view.language === language ? href : `${href}&lang=${view.language}`;
}
