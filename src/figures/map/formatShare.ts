import type { Language } from "../../model/language";
import { numberFormat } from "../../text/formatters";

/** People per 1,000 residents, always with two decimals, so that the digits align in a column: «1,00», «0,60», «1,27». */
export function formatShare(share: number, language: Language): string {
  return numberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(share);
}
