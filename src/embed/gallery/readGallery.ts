import { type AddressSpace, fromAddress } from "../../model/address";
import { isLanguage, type Language } from "../../model/language";
import type { View } from "../../model/view";

/**
 * The view that the query of a gallery's address names; undefined where it names none, or nothing that could be embedded.
 * Parts of it that name nothing fall back, as they do in an embed.
 *
 * @param search of the address: `?view=map%2Fsurvey%2F&lang=en`
 * @param language of the gallery
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
