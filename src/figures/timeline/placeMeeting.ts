import type { Quotation } from "../../model/quotation";
import { quote } from "../../text/quote";
import { wrapText } from "../../ui/textWidth";

/** A step of the meeting as text. */
export interface MeetingStep {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  /** The words of the source that support it. */
  readonly words: Quotation | undefined;
  /** `words` in the reader's language, marked as a translation; undefined when they are already in it. */
  readonly translation: string | undefined;
  readonly note: string | undefined;
  /** The claims made in this step. */
  readonly claims: readonly string[];
  /** The countries it concerns, by name. */
  readonly countries: string;
}

/** A step with its number in a circle, in CSS pixels. */
interface PlacedStep {
  readonly id: string;
  readonly position: number;
  readonly circle: { readonly x: number; readonly y: number };
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly StepLine[];
}

interface StepLine {
  readonly y: number;
  readonly text: string;
  readonly role: StepRole;
  /** The language of quoted words; undefined for text in the reader's language. */
  readonly lang: Quotation["lang"] | undefined;
}

type StepRole = "title" | "claim" | "words" | "translation" | "note" | "country";

/** The steps of the meeting, in CSS pixels; a line joins their circles in their order. */
export interface PlacedMeeting {
  readonly height: number;
  readonly steps: readonly PlacedStep[];
}

/** Lays the steps side by side, or below each other when the columns would be too narrow to read. */
export function placeMeeting(steps: readonly MeetingStep[], width: number): PlacedMeeting {
  const column = width / Math.max(1, steps.length);
  if (column >= 210) {
    const placed = steps.map((step, index) =>
      placeStep(step, {
        circle: { x: index * column + radius, y: radius },
        x: index * column,
        y: radius * 2 + 8,
        width: column - 24,
      }),
    );
    return { height: Math.max(0, ...placed.map(({ y, height }) => y + height)), steps: placed };
  }
  let y = 0;
  const placed = steps.map((step) => {
    const left = radius * 2 + 14;
    const row = placeStep(step, { circle: { x: radius, y: y + radius }, x: left, y, width: width - left });
    y += row.height + 18;
    return row;
  });
  return { height: Math.max(0, y - 18), steps: placed };
}

/** The radius of the circles, in CSS pixels. */
export const radius = 15;

/** For each role: size in CSS pixels, weight. */
const fonts = {
  title: [14, 600],
  claim: [13, 400],
  words: [13, 400],
  translation: [13, 400],
  note: [13, 400],
  country: [13, 400],
} as const;
const leading = 18;

function placeStep(step: MeetingStep, frame: Pick<PlacedStep, "circle" | "x" | "y" | "width">): PlacedStep {
  const texts: readonly (readonly [StepRole, string])[] = [
    ["country", step.countries],
    ["title", step.title],
    ...step.claims.map((claim) => ["claim", claim] as const),
    ["words", step.words === undefined ? "" : quote(step.words)],
    ["translation", step.translation ?? ""],
    ["note", step.note ?? ""],
  ];
  let bottom = frame.y;
  const lines = texts.flatMap(([role, text]) => {
    if (role !== "country" && role !== "title" && text !== "") bottom += 5;
    const [size, weight] = fonts[role];
    return wrapText(text, size, frame.width, weight).map((line) => {
      bottom += leading;
      return { text: line, role, y: bottom - 4, lang: role === "words" ? step.words?.lang : undefined };
    });
  });
  return {
    ...frame,
    id: step.id,
    position: step.position,
    height: Math.max(radius * 2, bottom - frame.y),
    lines,
  };
}
