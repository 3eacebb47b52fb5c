import type { ReactNode } from "react";
import type { Language } from "../model/language";

/**
 * Wraps Russian words in a text of another language in `lang="ru"`, for screen readers: #МЫВМЕСТЕ in an English title.
 * A text in one language is returned as a string.
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

/** A Cyrillic word, with an optional hashtag sign. */
const russian = /(#?[А-Яа-яЁё]+)/u;
