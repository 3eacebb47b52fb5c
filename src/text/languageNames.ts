import type { Language } from "../model/language";

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = { ru: "Русский", en: "English" };
