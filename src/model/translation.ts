import type { Language } from "./language";
import type { Quotation } from "./quotation";

/** A quotation in a language that is not its own; undefined in its own, where it needs none. */
export function toTranslation({ lang, translation }: Quotation, language: Language): string | undefined {
  return lang === language ? undefined : translation[language];
}
