import type { Language } from "../model/language";
import { listFormat } from "./formatters";

/**
 * Names in a row: «Армения, Беларусь и Россия», with the conjunction kept to the name that it leads. English is that of
 * Britain, as in dates: no comma stands before the conjunction.
 */
export function formatList(
  language: Language,
  names: readonly string[],
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  const tag = language === "en" ? "en-GB" : language;
  return listFormat(tag, { type }).format(names).replace(" и ", " и\u00a0");
}
