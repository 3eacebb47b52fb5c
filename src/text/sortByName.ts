import type { Language } from "../model/language";

/** Sorts countries or places by name, in the alphabetical order of the language. */
export function sortByName<Named extends { readonly name: Readonly<Record<Language, string>> }>(
  all: readonly Named[],
  language: Language,
): readonly Named[] {
  return [...all].sort((one, other) => one.name[language].localeCompare(other.name[language], language));
}
