import { type DatedWhen, toDays } from "../../model/calendar";
import { inHundredths } from "../../ui/inHundredths";
import { toTextWidth, wrapText } from "../../ui/textWidth";
import type { Span } from "./assignLanes";

/** An event with the text of its label. */
export interface LabelledEvent {
  readonly id: string;
  readonly when: DatedWhen;
  readonly title: string;
  /** Place and date. */
  readonly detail: string;
}

/** A line of text, its baseline in CSS pixels. */
export interface TextLine {
  readonly y: number;
  readonly text: string;
  readonly role: "title" | "detail";
}

/** The range and size of an axis of years. */
export interface AxisFrame {
  /** The first and the last year. */
  readonly years: readonly [number, number];
  /** Of the figure, in CSS pixels. */
  readonly width: number;
  /** Without labels the axis takes the least height. */
  readonly labelled: boolean;
}

/** An event along the axis, before the height of its label is known; in CSS pixels. */
export interface Draft {
  readonly event: LabelledEvent;
  readonly mark: Span;
  readonly kind: "point" | "days" | "within";
  /** Whether the mark is long enough for its label to sit on it. */
  readonly isBar: boolean;
  readonly lines: readonly Pick<TextLine, "text" | "role">[];
  readonly textWidth: number;
}

/** In CSS pixels. `base`: axis to lowest label; `bottom`: axis to the lower end; `line`: height of a text line. */
export const space = {
  gap: 12,
  base: 16,
  markLane: 12,
  lane: 12,
  top: 14,
  bottom: 34,
  line: 17,
  bar: 14,
  text: 8,
} as const;
/** For each role: size in CSS pixels, and the heaviest weight in which it is drawn. */
const fonts = { title: [14, 700], detail: [13, 400] } as const;
const widest = 300;
/** Least length of a mark that carries its label, in CSS pixels; a shorter mark has its label on a stem. */
export const longMark = 60;

/** A linear axis of whole years, in CSS pixels. */
export interface YearScale {
  /** The start of the first year and the end of the last one. */
  readonly range: readonly [number, number];
  readonly toX: (at: Date) => number;
}

/** The scale of an axis: as wide as the figure, or narrower if the longest word of a late event would not fit beside it. */
export function createYearScale(
  events: readonly LabelledEvent[],
  { years: [first, last], width, labelled }: AxisFrame,
): YearScale {
  const [start, end] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)];
  const toShare = (at: Date) => (Number(at) - start) / (end - start);
  const ends = (labelled ? events : []).map((event) => {
    const share = toShare(toStart(event));
    return share === 0 ? width : (width - space.text - space.text - toLongestWord(event)) / share;
  });
  const [x0, x1] = [1, Math.floor(Math.min(width, ...ends)) - 1];
  return {
    range: [x0, x1],
    toX: (at) => inHundredths(x0 + (x1 - x0) * toShare(at)),
  };
}

/** Measures an event and wraps its label into the room to the right of it. */
export function toDraft(
  event: LabelledEvent,
  { toX, width, labelled }: Pick<YearScale, "toX"> & { readonly width: number; readonly labelled: boolean },
): Draft {
  const x0 = toX(toStart(event));
  const x1 = toX(toEnd(event));
  const room = Math.min(widest, width - x0 - space.text);
  const lines = (["title", "detail"] as const).flatMap((role) => wrapRole(event[role], role, room));
  const kind =
    event.when.kind === "day" || event.when.kind === "time"
      ? "point"
      : event.when.kind === "days"
        ? "days"
        : "within";
  return {
    event,
    kind,
    mark: kind === "days" ? { x0, x1: Math.max(x1, x0 + 7) } : { x0, x1 },
    isBar: labelled && x1 - x0 >= longMark,
    lines,
    textWidth: Math.max(0, ...lines.map(({ text, role }) => toRoleWidth(text, role))),
  };
}

/** The extent of an event's mark and label together. */
export function toLabelSpan({ mark, isBar, textWidth }: Draft): Span {
  const end = mark.x0 + space.text + textWidth;
  return { x0: mark.x0, x1: isBar ? Math.max(mark.x1, end) : end };
}

/** The height of a label, in CSS pixels. */
export function toHeight({ lines, isBar }: Draft): number {
  return lines.length * space.line + (isBar ? space.bar : 0);
}

function toStart({ when }: LabelledEvent): Date {
  return new Date(`${toDays(when).first}T00:00:00Z`);
}

function toEnd({ when }: LabelledEvent): Date {
  return new Date(Date.parse(`${toDays(when).last}T00:00:00Z`) + 86_400_000);
}

function toLongestWord({ title, detail }: LabelledEvent): number {
  const widths = (text: string, role: TextLine["role"]) =>
    text.split(" ").map((word) => toRoleWidth(word, role));
  return Math.max(...widths(title, "title"), ...widths(detail, "detail"));
}

function wrapRole(text: string, role: TextLine["role"], room: number): Draft["lines"] {
  const [size, weight] = fonts[role];
  return wrapText(text, size, room, weight).map((line) => ({ text: line, role }));
}

function toRoleWidth(text: string, role: TextLine["role"]): number {
  const [size, weight] = fonts[role];
  return toTextWidth(text, size, weight);
}
