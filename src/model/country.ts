import { z } from "zod";
import { textSchema } from "./text";

/** ISO 3166-1 alpha-3. */
export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: "ISO 3166-1 alpha-3 code" });

export type CountryCode = z.infer<typeof countryCodeSchema>;

/** The relation of a country to the CIS on a given day. */
const cisStatusSchema = z
  .strictObject({
    kind: z.enum(["member", "leaving", "associate", "not-member"]),
    asOf: z.iso.date().meta({ description: "The day for which this is stated" }),
    note: textSchema.optional(),
    before: textSchema.optional().meta({ description: "The status in 2024, where it was another" }),
    sources: z.array(z.string()).min(1).readonly(),
  })
  .readonly();

export type CisStatus = z.infer<typeof cisStatusSchema>;

/** The kind of the national society of the Red Cross or Red Crescent. */
const societySchema = z.enum(["red-cross", "red-crescent"]);

export type Society = z.infer<typeof societySchema>;

/** A state with its names and its status in the CIS. The map labels states that are not members, but never fills them. */
export const countrySchema = z
  .strictObject({
    code: countryCodeSchema,
    alpha2: z.string().regex(/^[A-Z]{2}$/),
    numeric: z.string().regex(/^\d{3}$/),
    name: textSchema,
    nameIn: textSchema.meta({ description: "The name after “in”: «в Казахстане», “in Kazakhstan”" }),
    nameOf: textSchema.meta({ description: "The name after “of”: «Казахстана», “of Kazakhstan”" }),
    society: societySchema.optional().meta({
      description:
        "Whether its national society is of the Red Cross or of the Red Crescent; each country of the CIS has one",
    }),
    status: cisStatusSchema,
  })
  .readonly();

export type Country = z.infer<typeof countrySchema>;
