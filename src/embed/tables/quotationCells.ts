import type { Quotation } from "../../model/quotation";
import { toTranslation } from "../../model/translation";
import type { Cells, TableWording } from "./table";

/** A source's words, their language code, and their translation into the table's language. Empty without words. */
export function toQuotationCells(words: Quotation | undefined, { format }: TableWording): Cells {
  if (words === undefined) return {};
  const { text, lang } = words;
  return { words: text, wordsLanguage: lang, translation: toTranslation(words, format.language) };
}
