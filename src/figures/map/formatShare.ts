import type { Language } from "../../model/language";
import { numberFormat } from "../../text/formatters";

/** People per 1,000 residents, with two decimals each, so that one can be read below the other: «1,00», «0,60», «1,27». */
export function formatShare(share: number, language: Language): string {
  return numberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(share);
}
