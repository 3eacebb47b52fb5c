import { z } from "zod";
import { textSchema } from "./text";

const idSchema = z.string().regex(/^[a-z0-9-]+$/);

const wordsSchema = textSchema.meta({
  description: "Words in each language; {id} stands for the value of a statement, so that no number is typed",
});

const ofSlide = {
  id: idSchema.meta({ description: "Its name in the address: /present/#/finding" }),
  need: z
    .enum(["must", "should", "could"])
    .meta({ description: "What goes first where time is short: could, then should; must always stays" }),
  seconds: z.number().int().positive().meta({ description: "How long it takes to tell, all steps together" }),
  notes: wordsSchema.meta({ description: "What the speaker says; the room does not see it" }),
};

const stepSchema = z
  .strictObject({
    view: z
      .string()
      .regex(/^\/embed\//)
      .meta({ description: "The address of an embed without its language: /embed/map/redcross/?year=2018" }),
    words: wordsSchema,
  })
  .readonly();

/** A figure that its steps show in one view after the other. Its title is the finding of the figure, unless it has one. */
const viewSlideSchema = z
  .strictObject({
    kind: z.literal("view"),
    ...ofSlide,
    title: wordsSchema.optional(),
    steps: z.array(stepSchema).min(1).readonly(),
  })
  .readonly();

/** What was said, one statement a step. */
const statementsSlideSchema = z
  .strictObject({
    kind: z.literal("statements"),
    ...ofSlide,
    title: wordsSchema,
    statements: z.array(z.string()).min(1).readonly().meta({ description: "Ids of statements" }),
  })
  .readonly();

/** How a room answers: by a line from a known value, by one of several values, or by a number. */
const answerWaySchema = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("line"),
      from: z.string().meta({ description: "The statement that the line begins at" }),
      max: z.number().positive(),
      step: z.number().positive(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal("choice"), options: z.array(z.string()).min(2).readonly() }).readonly(),
  z
    .strictObject({ kind: z.literal("guess"), max: z.number().positive(), step: z.number().positive() })
    .readonly(),
]);

/** A question to the room; its second step reveals the answer, which is what somebody stated. */
const questionSlideSchema = z
  .strictObject({
    kind: z.literal("question"),
    ...ofSlide,
    ask: wordsSchema,
    answer: z.string().meta({ description: "The id of the statement that answers it" }),
    way: answerWaySchema,
  })
  .readonly();

/** Where all of it comes from. */
const sourcesSlideSchema = z
  .strictObject({ kind: z.literal("sources"), ...ofSlide, title: wordsSchema })
  .readonly();

export const slideSchema = z.discriminatedUnion("kind", [
  viewSlideSchema,
  statementsSlideSchema,
  questionSlideSchema,
  sourcesSlideSchema,
]);

/** A slide of the training as it is written. */
export type Slide = z.infer<typeof slideSchema>;
export type ViewSlide = z.infer<typeof viewSlideSchema>;
export type StatementsSlide = z.infer<typeof statementsSlideSchema>;
export type QuestionSlide = z.infer<typeof questionSlideSchema>;
export type SourcesSlide = z.infer<typeof sourcesSlideSchema>;
