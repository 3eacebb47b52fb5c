import { z } from "zod";
import { textSchema } from "./text";

const pageLanguageSchema = z.enum(["ru", "en", "kk", "ro"]).meta({
  description: "In which language it is written, ISO 639-1; the title of an English page is not translated",
});

/** The languages of the sources. */
export type PageLanguage = z.infer<typeof pageLanguageSchema>;

/** The origin of a value: a publication in print, on the web, or a database. */
export const sourceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    publisher: textSchema,
    title: textSchema,
    language: pageLanguageSchema.optional(),
    published: textSchema.optional().meta({ description: "When it was published, as far as it is known" }),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({ description: "Its address, where one is known" }),
    licence: textSchema.optional().meta({ description: "The licence or the attribution that it asks for" }),
    note: textSchema.optional().meta({ description: "What the reader has to know about it" }),
  })
  .readonly();

export type Source = z.infer<typeof sourceSchema>;

const genderSchema = z.enum(["feminine", "masculine", "neuter"]);

/** The author of a statement: a person, an office or an organisation. */
export const speakerSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: textSchema,
    nameOf: textSchema.meta({ description: "The name after “in the words of”: «со слов Наурыза Елемесова»" }),
    citedAs: textSchema.optional().meta({
      description:
        "Of an organisation, which has numbers but no voice: its name after «со ссылкой на»: «Росстат»",
    }),
    organisationOf: textSchema
      .optional()
      .meta({ description: "For which organisation, after “по словам” and “according to”: «Сети»" }),
    role: textSchema.optional().meta({ description: "Office and organisation" }),
    short: textSchema.optional().meta({ description: "One or two words for a label in a figure" }),
    gender: genderSchema.optional().meta({
      description: "The grammatical gender with which Russian verbs agree; none where it is not known",
    }),
  })
  .readonly();

export type Speaker = z.infer<typeof speakerSchema>;
