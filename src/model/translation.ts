import type { Language } from "./language";
import type { Quotation } from "./quotation";

/** The translation of a quotation into a language; undefined if that is the quotation's own language. */
export function toTranslation({ lang, translation }: Quotation, language: Language): string | undefined {
  return lang === language ? undefined : translation[language];
}
