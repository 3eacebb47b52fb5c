import { z } from "zod";

const year = z.int().min(1900).max(2100);
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ description: "A month, YYYY-MM" });
const day = z.iso.date().meta({ description: "A day of the calendar, YYYY-MM-DD" });
const instant = z.iso
  .datetime({ offset: true })
  .meta({ description: "A moment with its offset from UTC: 2024-08-09T10:00:00+10:00" });
const reference = z.string().min(1).meta({ description: "The id of an event" });

/**
 * The time of an event, exactly as precise as its source. `days` and `months` are inclusive at both ends. `order` has a
 * position (from 1) within an event but no clock time; `during` has no position either.
 */
export const whenSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("year"), year }).readonly(),
    z.strictObject({ kind: z.literal("month"), month }).readonly(),
    z.strictObject({ kind: z.literal("months"), from: month, to: month }).readonly(),
    z.strictObject({ kind: z.literal("day"), date: day }).readonly(),
    z.strictObject({ kind: z.literal("days"), from: day, to: day }).readonly(),
    z.strictObject({ kind: z.literal("time"), at: instant }).readonly(),
    z.strictObject({ kind: z.literal("during"), within: reference }).readonly(),
    z.strictObject({ kind: z.literal("order"), within: reference, position: z.int().min(1) }).readonly(),
  ])
  .meta({ description: "When, as finely as the source tells and no finer" });

export type When = z.infer<typeof whenSchema>;

/** The period that a statement refers to. `undated`: the source names no period and has no date itself. */
export const periodSchema = z
  .discriminatedUnion("kind", [
    ...whenSchema.options,
    z.strictObject({ kind: z.literal("undated") }).readonly(),
  ])
  .meta({ description: "Of what time, as finely as the source tells and no finer" });

export type Period = z.infer<typeof periodSchema>;
