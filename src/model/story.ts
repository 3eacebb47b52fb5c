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
  talk: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: "How long the room talks about it, in seconds, where there is time for that" }),
  notes: wordsSchema.meta({ description: "What the speaker says; the room does not see it" }),
  prompt: wordsSchema.meta({ description: "What the speaker asks the room next; the room does not see it" }),
};

/** The first slide: the speaker, the topic, the reason, up to three takeaways, then a question to the audience. */
const openingSlideSchema = z
  .strictObject({
    kind: z.literal("opening"),
    ...ofSlide,
    title: wordsSchema,
    points: z
      .array(z.strictObject({ label: wordsSchema, words: wordsSchema }).readonly())
      .min(1)
      .max(3)
      .readonly(),
    ask: wordsSchema.meta({ description: "The question to the room, its second step" }),
  })
  .readonly();

const stepSchema = z
  .strictObject({
    view: z
      .string()
      .regex(/^\/embed\//)
      .meta({ description: "The address of an embed without its language: /embed/map/redcross/?year=2018" }),
    words: wordsSchema,
  })
  .readonly();

/** A slide with one figure; each step shows another view of it. Its default title is the figure's finding. */
const viewSlideSchema = z
  .strictObject({
    kind: z.literal("view"),
    ...ofSlide,
    title: wordsSchema.optional(),
    steps: z.array(stepSchema).min(1).readonly(),
  })
  .readonly();

/** A slide with statements, one per step. */
const statementsSlideSchema = z
  .strictObject({
    kind: z.literal("statements"),
    ...ofSlide,
    title: wordsSchema,
    statements: z.array(z.string()).min(1).readonly().meta({ description: "Ids of statements" }),
  })
  .readonly();

/** How the audience answers: with a line that starts at a known value, by choosing one of several values, or with a number. */
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

/** A question to the audience. Its second step reveals the answer, which is the value of a statement. */
const questionSlideSchema = z
  .strictObject({
    kind: z.literal("question"),
    ...ofSlide,
    topic: wordsSchema.meta({ description: "What it is about, in a few words above the question" }),
    ask: wordsSchema,
    answer: z.string().meta({ description: "The id of the statement that answers it" }),
    way: answerWaySchema,
  })
  .readonly();

/** A task for pairs with a timer, then a comparison of the results. In print it is a worksheet. */
const exerciseSlideSchema = z
  .strictObject({
    kind: z.literal("exercise"),
    ...ofSlide,
    title: wordsSchema,
    tasks: z.array(wordsSchema).min(1).readonly().meta({ description: "What the pairs do, in order" }),
    timer: z.number().int().positive().meta({ description: "How long they have, in seconds" }),
    after: wordsSchema.meta({ description: "What the room compares once the time is up, its second step" }),
    sheet: z
      .array(wordsSchema)
      .min(1)
      .readonly()
      .meta({ description: "The headings on paper, each above lines to write on" }),
  })
  .readonly();

/** A quotation of one statement that fills the slide. */
const quoteSlideSchema = z
  .strictObject({
    kind: z.literal("quote"),
    ...ofSlide,
    title: wordsSchema,
    statement: z.string().meta({ description: "The id of a statement that has words" }),
  })
  .readonly();

/** The last slide: recommendations, one per step, with the link to the atlas and the sources in small print. */
const closeSlideSchema = z
  .strictObject({
    kind: z.literal("close"),
    ...ofSlide,
    title: wordsSchema,
    points: z.array(wordsSchema).min(1).readonly(),
  })
  .readonly();

export const slideSchema = z.discriminatedUnion("kind", [
  openingSlideSchema,
  viewSlideSchema,
  statementsSlideSchema,
  questionSlideSchema,
  exerciseSlideSchema,
  quoteSlideSchema,
  closeSlideSchema,
]);

/** A slide of the training, as stored in the dataset. */
export type Slide = z.infer<typeof slideSchema>;
export type ViewSlide = z.infer<typeof viewSlideSchema>;
export type StatementsSlide = z.infer<typeof statementsSlideSchema>;
export type QuestionSlide = z.infer<typeof questionSlideSchema>;
export type OpeningSlide = z.infer<typeof openingSlideSchema>;
export type ExerciseSlide = z.infer<typeof exerciseSlideSchema>;
export type QuoteSlide = z.infer<typeof quoteSlideSchema>;
export type CloseSlide = z.infer<typeof closeSlideSchema>;
