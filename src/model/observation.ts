import { z } from "zod";
import { countryCodeSchema } from "./country";
import { textSchema } from "./text";

/** A value counted by one definition, comparable between countries and years of its indicator. */
export const observationSchema = z
  .strictObject({
    indicator: z.string(),
    country: countryCodeSchema,
    year: z.int().min(1900).max(2100),
    value: z.number().nonnegative(),
    status: z.enum(["reported", "carried-over", "unchanged"]).meta({
      description:
        "carried-over: the publisher repeated the value of the year before; unchanged: reported or carried over, which is not known",
    }),
  })
  .readonly();

export type Observation = z.infer<typeof observationSchema>;

/** A year in which an indicator has no value for a country, with the reason. */
const gapSchema = z
  .strictObject({
    country: countryCodeSchema,
    year: z.int(),
    reason: z.enum(["not-reported", "not-surveyed"]),
  })
  .readonly();

type Gap = z.infer<typeof gapSchema>;

/** The reason for a missing value: for one country, or for the whole indicator in a year. */
export type GapReason = Gap["reason"] | "not-published";

/** A definition by which countries are counted. Every country and year has an observation or a gap. */
export const indicatorSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: textSchema,
    definition: textSchema,
    unit: z.enum(["people", "percent"]),
    years: z
      .array(z.int())
      .min(1)
      .readonly()
      .meta({ description: "The years it is published for, ascending" }),
    unpublished: z.array(z.int()).readonly().meta({
      description: "Years of which nothing is published that can be read: gaps of the whole indicator",
    }),
    gaps: z.array(gapSchema).readonly(),
    sources: z.array(z.string()).min(1).readonly(),
    attribution: textSchema,
    notComparedWith: z
      .strictObject({ indicators: z.array(z.string()).readonly(), why: textSchema })
      .readonly()
      .meta({ description: "What its values must never be compared with, and why" }),
  })
  .readonly();

export type Indicator = z.infer<typeof indicatorSchema>;
