import type { Language } from "../model/language";

/** The name of each language in that language. */
export const languageNames: Readonly<Record<Language, string>> = { ru: "Русский", en: "English" };
