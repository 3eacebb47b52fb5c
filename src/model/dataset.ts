import { z } from "zod";
import { countrySchema } from "./country";
import { eventSchema } from "./event";
import { geometrySchema } from "./geometry";
import { indicatorSchema, observationSchema } from "./observation";
import { placeSchema } from "./place";
import { sourceSchema, speakerSchema } from "./source";
import { statementSchema } from "./statement";
import { slideSchema } from "./story";

const fileOf = <Entry extends z.ZodType>(name: string, entry: Entry) =>
  z.strictObject({ $schema: z.literal(`./schema/${name}.schema.json`), entries: z.array(entry).readonly() });

/** The shape of each file in `data/`, by its name without `.json`. */
export const fileSchemas = {
  sources: fileOf("sources", sourceSchema),
  speakers: fileOf("speakers", speakerSchema),
  countries: fileOf("countries", countrySchema),
  places: fileOf("places", placeSchema),
  indicators: fileOf("indicators", indicatorSchema),
  observations: fileOf("observations", observationSchema),
  statements: fileOf("statements", statementSchema),
  events: fileOf("events", eventSchema),
  story: fileOf("story", slideSchema),
  geometry: geometrySchema.unwrap().extend({ $schema: z.literal("./schema/geometry.schema.json") }),
} as const;

export type FileName = keyof typeof fileSchemas;

/** The names of the files in `data/`, in the order in which they are read. */
export const fileNames = Object.keys(fileSchemas) as readonly FileName[];

/** All files of `data/`, each in the shape of its schema. The type does not guarantee that references between files resolve. */
export type Dataset = { readonly [Name in FileName]: z.infer<(typeof fileSchemas)[Name]> };
