/** The languages of the product, the default first. To add a language, edit this list and `src/text/`. */
export const languages = ["ru", "en"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(word: string): word is Language {
  return languages.some((language) => language === word);
}
