import { z } from "zod";
import { countryCodeSchema } from "./country";
import { textSchema } from "./text";
import { whenSchema } from "./when";

/** Something that happened or is planned, as finely dated as its sources tell. */
export const eventSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    fact: z
      .string()
      .regex(/^A\d+$/)
      .optional(),
    when: whenSchema,
    certainty: z
      .enum(["happened", "planned"])
      .meta({ description: "planned: whether it took place is not known" }),
    title: textSchema,
    short: textSchema.meta({ description: "A few words for a label in the timeline" }),
    note: textSchema.optional(),
    words: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "The words that carry it, as they are in the source" }),
    place: z.string().optional().meta({ description: "The id of a place; none: online, or not stated" }),
    countries: z
      .array(countryCodeSchema)
      .readonly()
      .meta({ description: "The countries that take part or are meant" }),
    sources: z.array(z.string()).min(1).readonly(),
  })
  .readonly();

export type AtlasEvent = z.infer<typeof eventSchema>;
