import type { Language } from "../model/language";
import { pluralRules } from "./formatters";

/** Forms of a noun after a number, by the plural categories of CLDR; `other` serves where a form is left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The form that follows a number: `toPlural("ru", 2, { one: "событие", few: "события", other: "событий" })`. */
export function toPlural(language: Language, count: number, forms: PluralForms): string {
  return forms[pluralRules(language, {}).select(count)] ?? forms.other;
}

/** A number with its noun: they stay on one line where it ends in digits, and part where it ends in a word: «130 тысяч добровольцев». */
export function withNoun(number: string, noun: string): string {
  return `${number}${/\d$/.test(number) ? "\u00a0" : " "}${noun}`;
}
