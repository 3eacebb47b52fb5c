import { z } from "zod";
import { countryCodeSchema } from "./country";

const path = z
  .string()
  .regex(/^M[-\d.,MmLlHhVvZz ]+$/)
  .meta({ description: "SVG path, in pixels of the frame" });
const point = z.tuple([z.number(), z.number()]).readonly();

/** The outlines of the map, projected and simplified together, in pixels of one frame, y downwards. */
export const geometrySchema = z
  .strictObject({
    source: z.string(),
    width: z.number().positive(),
    height: z.number().positive(),
    projection: z
      .strictObject({
        name: z.literal("geoConicEqualArea"),
        parallels: point,
        rotate: point,
        scale: z.number().positive(),
        translate: point,
      })
      .readonly(),
    countries: z
      .array(
        z
          .strictObject({
            code: countryCodeSchema,
            path,
            centroid: point,
            bounds: z.tuple([point, point]).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    disputed: path.meta({ description: "Crimea: hatched, of no country" }),
    land: path.meta({ description: "All other land, one neutral layer" }),
    borders: path.meta({
      description: "Borders between the countries and with their neighbours, each drawn once",
    }),
  })
  .readonly();

export type Geometry = z.infer<typeof geometrySchema>;
