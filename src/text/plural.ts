import type { Language } from "../model/language";
import { pluralRules } from "./formatters";

/** The forms of a noun after a number, by CLDR plural category; `other` is the fallback for a missing form. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The form that follows a number: `toPlural("ru", 2, { one: "событие", few: "события", other: "событий" })`. */
export function toPlural(language: Language, count: number, forms: PluralForms): string {
  return forms[pluralRules(language, {}).select(count)] ?? forms.other;
}

/** The space between a number and its noun: no-break after a digit, a plain space after a word: «130 тысяч добровольцев». */
export function spaceAfter(number: string): string {
  return /\d$/.test(number) ? "\u00a0" : " ";
}

/** A number with its noun. */
export function withNoun(number: string, noun: string): string {
  return number + spaceAfter(number) + noun;
}
