import type { Language } from "../model/language";

/** Names in a row: «Армения, Беларусь и Россия», with the conjunction kept to the name that it leads. */
export function formatList(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(language).format(names).replace(" и ", " и\u00a0");
}
