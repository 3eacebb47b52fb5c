import { z } from "zod";
import { countryCodeSchema } from "./country";
import { textSchema } from "./text";

/** A city: coordinates in degrees of WGS 84, and its UTC offset if an event of the dataset took place there. */
export const placeSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: textSchema,
    nameIn: textSchema.meta({ description: "The name after “in”: «в Биробиджане», “in Birobidzhan”" }),
    country: countryCodeSchema,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    utcOffset: z
      .string()
      .regex(/^[+-](0\d|1[0-4]):[0-5]\d$/)
      .optional()
      .meta({ description: "Offset of its clock from UTC at the events of this dataset: +10:00" }),
    source: z.string(),
  })
  .readonly();

export type Place = z.infer<typeof placeSchema>;
