import type { Language } from "../model/language";
import type { Quotation } from "../model/quotation";
import { toTranslation } from "../model/translation";

interface QuotedWordsProps {
  readonly quotation: Quotation;
  /** Of the reader. */
  readonly language: Language;
  /** Introduces a translation. */
  readonly translated: (words: string) => string;
}

/** The words of a source in their own language, and below them what they say in the reader's. */
export function QuotedWords({ quotation, language, translated }: QuotedWordsProps) {
  const translation = toTranslation(quotation, language);
  return (
    <>
      <q lang={quotation.lang}>{quotation.text}</q>
      {translation !== undefined && <span className="translation">{translated(translation)}</span>}
    </>
  );
}
