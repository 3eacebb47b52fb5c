import type { Quotation } from "../../model/quotation";
import { toTranslation } from "../../model/translation";
import type { Cells, TableWording } from "./table";

/** The words of a source, the code of their language, and what they say in the language of the table. */
export function toQuotationCells(words: Quotation | undefined, { format }: TableWording): Cells {
  if (words === undefined) return {};
  const { text, lang } = words;
  return { words: text, wordsLanguage: lang, translation: toTranslation(words, format.language) };
}
