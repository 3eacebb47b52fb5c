import type { Language } from "../../model/language";
import type { View } from "../../model/view";
import { toGalleryHref } from "../../store/syncAddress";

/** The gallery's address in `language`, with a view that may be in another language: `/embed/?view=map%2F&lang=en`. */
export function toGalleryHrefIn(language: Language, view: View, base: string): string {
  const href = toGalleryHref({ ...view, language }, base);
  return view.language === language ? href : `${href}&lang=${view.language}`;
}
