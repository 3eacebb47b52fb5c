import { z } from "zod";
import { countryCodeSchema } from "./country";
import { quotationSchema } from "./quotation";
import { textSchema } from "./text";
import { periodSchema } from "./when";

/** The precision of a stated value: «более 40» is not 40. */
const qualifierSchema = z.enum([
  "exact",
  "exact-as-said",
  "about",
  "more-than",
  "up-to",
  "approximate-as-said",
]);

export type Qualifier = z.infer<typeof qualifierSchema>;

/** The measure of a count. Values of different measures are never compared, nor are statements of different countries. */
const measureSchema = z.enum([
  "volunteers",
  "network-volunteers",
  "network-cities",
  "national-events",
  "regional-events",
  "initiatives",
  "initiative-volunteers",
  "accounts",
  "qazvolunteer-volunteers",
  "survey-volunteers",
  "ngo-volunteers",
  "year-volunteers",
  "all-forms-volunteers",
  "project-participants",
  "week-participants",
  "squad-members",
  "participants",
  "organisers",
  "delegates",
  "primorye-delegates",
  "regions",
  "planned-events",
]);

export type Measure = z.infer<typeof measureSchema>;

const subjectSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("country"), country: countryCodeSchema }).readonly(),
    z.strictObject({ kind: z.literal("event"), event: z.string() }).readonly(),
  ])
  .meta({ description: "What the statement is about" });

const said = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  fact: z
    .string()
    .regex(/^A\d+$/)
    .optional()
    .meta({ description: "The number of the fact in the article, where it is one" }),
  about: subjectSchema,
  places: z
    .array(z.string())
    .min(1)
    .readonly()
    .optional()
    .meta({ description: "The cities that it names, where it is about a country: ids of places" }),
  period: periodSchema,
  periodNote: textSchema
    .optional()
    .meta({ description: "How the source names the period, where it matters" }),
  speakers: z.array(z.string()).min(1).readonly().meta({ description: "Who says it: ids of speakers" }),
  after: z
    .string()
    .optional()
    .meta({ description: "On whose words the speaker relies: the id of a speaker" }),
  words: quotationSchema.optional(),
  sources: z.array(z.string()).min(1).readonly().meta({ description: "Where it is said: ids of sources" }),
  note: textSchema.optional(),
};

/** A statement with a number: a speaker gave a count. */
export const countStatementSchema = z
  .strictObject({
    kind: z.literal("count"),
    ...said,
    measure: measureSchema,
    value: z.number().nonnegative(),
    qualifier: qualifierSchema,
  })
  .readonly();

export type CountStatement = z.infer<typeof countStatementSchema>;

/** A statement without a number. */
export const claimStatementSchema = z
  .strictObject({ kind: z.literal("claim"), ...said, claim: textSchema })
  .readonly();

export type ClaimStatement = z.infer<typeof claimStatementSchema>;

/** A value or a claim with its speaker, period, words and source. Never shown on a colour scale. */
export const statementSchema = z.discriminatedUnion("kind", [countStatementSchema, claimStatementSchema]);

export type Statement = z.infer<typeof statementSchema>;
