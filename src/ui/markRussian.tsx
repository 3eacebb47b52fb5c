import type { ReactNode } from "react";
import type { Language } from "../model/language";

/**
 * Words with the Russian ones among them marked as such, for voices: #МЫВМЕСТЕ in an English title. Words of one language
 * stay a text.
 */
export function markRussian(words: string, language: Language): ReactNode {
  if (language === "ru" || !russian.test(words)) return words;
  return words
    .split(russian)
    .filter((part) => part !== "")
    .map((part) => (
      <span key={part} lang={russian.test(part) ? "ru" : undefined}>
        {part}
      </span>
    ));
}

/** A word in Cyrillic letters, with the sign of a hashtag. */
const russian = /(#?[А-Яа-яЁё]+)/u;
