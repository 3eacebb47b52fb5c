import type { Language } from "../model/language";
import type { Quotation } from "../model/quotation";
import { toTranslation } from "../model/translation";

interface QuotedWordsProps {
  readonly quotation: Quotation;
  /** The reader's language. */
  readonly language: Language;
  /** Introduces a translation. */
  readonly translated: (words: string) => string;
}

/** A quotation in its original language, followed by its translation into the reader's language, if there is one. */
export function QuotedWords({ quotation, language, translated }: QuotedWordsProps) {
  const translation = toTranslation(quotation, language);
  return (
    <>
      <q lang={quotation.lang}>{quotation.text}</q>
      {translation !== undefined && <span className="translation">{translated(translation)}</span>}
    </>
  );
}
