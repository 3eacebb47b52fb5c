import { z } from "zod";
import { countryCodeSchema } from "./country";

const path = z
  .string()
  .regex(/^M[-\d.,MmLlHhVvZz ]+$/)
  .meta({ description: "SVG path, in pixels of the frame" });
const point = z.tuple([z.number(), z.number()]).readonly();

/** Path strings of one precision. Neighbours are simplified together, so their shared borders have identical points. */
const outlinesSchema = z
  .strictObject({
    disputed: path.meta({ description: "Crimea: hatched, of no country" }),
    land: path.meta({ description: "All other land, one neutral layer" }),
    borders: path.meta({
      description: "Borders between the countries and with their neighbours, each drawn once",
    }),
    countries: z.record(z.string(), path).readonly().meta({ description: "Each country by its code" }),
  })
  .readonly();

/** Outlines as stored, in pixels of the frame. */
export type StoredOutlines = z.infer<typeof outlinesSchema>;

/** Outlines as drawn, in whole numbers, which are shorter to write. */
export interface Outlines extends StoredOutlines {
  /** The length of one path unit in pixels of the frame. */
  readonly unit: number;
}

/** The map in pixels of one frame, y downwards: the position of each country, then the outlines in two precisions. */
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
            centroid: point,
            bounds: z.tuple([point, point]).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    disputed: z
      .strictObject({ bounds: z.tuple([point, point]).readonly() })
      .readonly()
      .meta({ description: "Crimea: where no value of a country may be written" }),
    overview: outlinesSchema.meta({ description: "What all of the CIS needs, on one screen" }),
    detail: outlinesSchema.meta({ description: "What the closest frame needs" }),
  })
  .readonly();

/** The map and all of its outlines, as they are stored. */
export type StoredGeometry = z.infer<typeof geometrySchema>;

/** The map without its outlines: size, projection and the position of each country. */
export type Geometry = Omit<StoredGeometry, Precision>;

/** The precision of the outlines. */
export type Precision = "overview" | "detail";
