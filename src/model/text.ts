import { z } from "zod";
import type { Language } from "./language";

const words = z.string().trim().min(1).meta({ description: "Words to be shown, never empty" });

/** The same words in every language of the product. */
export const textSchema = z
  .strictObject({ ru: words, en: words } satisfies Record<Language, z.ZodType>)
  .readonly()
  .meta({ description: "The same words in each language" });
