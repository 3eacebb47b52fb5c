import type { Language } from "../model/language";
import { listFormat } from "./formatters";

/**
 * Joins names: «Армения, Беларусь и Россия», with a no-break space after «и». English is British, as in dates: no comma
 * before the conjunction.
 */
export function formatList(
  language: Language,
  names: readonly string[],
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  const tag = language === "en" ? "en-GB" : language;
  return listFormat(tag, { type }).format(names).replace(" и ", " и\u00a0");
}
