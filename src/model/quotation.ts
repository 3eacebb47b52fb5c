import { z } from "zod";
import { type Language, languages } from "./language";

/** The languages of quoted sources: more than the product's own. */
const quotedLanguageSchema = z
  .enum(["ru", "en", "kk", "uz"])
  .meta({ description: "The language of the words, ISO 639-1" });

const translated = z.string().trim().min(1).optional();

/**
 * A quotation in its original language. Every other language of the product has a translation by the editors; the
 * catalog check enforces this.
 */
export const quotationSchema = z
  .strictObject({
    text: z.string().trim().min(1).meta({ description: "The words, as they are in the source" }),
    lang: quotedLanguageSchema,
    translation: z
      .strictObject(
        Object.fromEntries(languages.map((language) => [language, translated])) as Record<
          Language,
          typeof translated
        >,
      )
      .readonly()
      .meta({ description: "The same words in each other language of the product" }),
  })
  .readonly()
  .meta({ description: "The words that carry it, as they are in the source" });

export type Quotation = z.infer<typeof quotationSchema>;
