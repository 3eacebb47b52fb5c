import { z } from "zod";
import { countryCodeSchema } from "./country";
import { quotationSchema } from "./quotation";
import { textSchema } from "./text";
import { whenSchema } from "./when";

/** A past or planned event, dated as precisely as its sources are. */
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
    words: quotationSchema.optional(),
    place: z
      .string()
      .optional()
      .meta({ description: "The id of a place; none: online, not stated, or named by placeName" }),
    placeName: textSchema.optional().meta({
      description: "The name of a place that places.json does not hold: its coordinates are not known",
    }),
    countries: z
      .array(countryCodeSchema)
      .readonly()
      .meta({ description: "The countries that take part or are meant" }),
    sources: z.array(z.string()).min(1).readonly(),
  })
  .readonly();

export type AtlasEvent = z.infer<typeof eventSchema>;
