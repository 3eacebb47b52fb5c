/** The languages that the product speaks, the default first. A language is added here and in `src/text/`. */
export const languages = ["ru", "en"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(word: string): word is Language {
  return languages.some((language) => language === word);
}
