import { type AddressSpace, fromAddress } from "../../model/address";
import { isLanguage, type Language } from "../../model/language";
import type { View } from "../../model/view";

/**
 * Parses the view from the query of a gallery address; undefined if it names none, or no embed. Unknown parts of it fall
 * back to defaults, as in an embed.
 *
 * @param search the query of the address: `?view=map%2Fsurvey%2F&lang=en`
 * @param language the language of the gallery
 */
export function readGallery(search: string, language: Language, space: AddressSpace): View | undefined {
  const query = new URLSearchParams(search);
  const asked = query.get("view");
  if (asked === null) return undefined;
  const { view, problems } = fromAddress(`/embed/${asked}`, space);
  if (problems.some(({ part }) => part === "path")) return undefined;
  const named = query.get("lang") ?? language;
  return { ...view, language: isLanguage(named) ? named : language };
}
