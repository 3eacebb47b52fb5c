import { scaleLinear, ticks } from "d3";
import { medianOf } from "../../model/answers";
import { toAllowed } from "../../model/score";
import { toTextWidth } from "../../ui/textWidth";
import { type LabelledValue, round, type Size, type StatedValue } from "./question";

/** The input of the drawing: a line from a known value to an asked one. */
export interface AskedLine {
  /** The labels of the line's start and end in time: «2022». */
  readonly from: string;
  readonly to: string;
  readonly known: LabelledValue;
  /** The highest value of the scale; the lowest is 0. */
  readonly max: number;
  readonly step: number;
  /** In the order in which they were drawn; the last is the editable one. */
  readonly answers: readonly number[];
  /** The respondent: «зал». */
  readonly note: string;
  /** Undefined until the reveal. */
  readonly truth: StatedValue | undefined;
  /** «195 тыс.» */
  readonly format: (value: number) => string;
}

interface EndLabel {
  readonly kind: "answer" | "truth";
  readonly x: number;
  /** The baseline of the value; that of the note is `lineLetters.noteBelow` lower. */
  readonly y: number;
  readonly value: string;
  readonly note: string;
}

/** The placed question, in CSS pixels. */
export interface PlacedLine extends Size {
  /** `label` is undefined when it would overlap the label of the known value. */
  readonly ticks: readonly { readonly y: number; readonly label: string | undefined }[];
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly yearsY: number;
  readonly known: { readonly x: number; readonly y: number; readonly label: KnownLabel };
  /** The x of the answers and the truth. */
  readonly endX: number;
  /** The faint answers: all but the editable one; after the reveal all, if there are several. */
  readonly others: readonly { readonly y: number; readonly path: string }[];
  /** The editable line, or after the reveal the median of all answers; level before the first answer. */
  readonly drawn: { readonly y: number; readonly path: string; readonly isUndrawn: boolean } | undefined;
  readonly truth: TruthMark | undefined;
  readonly labels: readonly EndLabel[];
}

/** Ends at `x`, and is therefore right-aligned. */
interface KnownLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface TruthMark {
  readonly y: number;
  readonly path: string;
  /** The extent of the values that its qualifier allows, from its top downwards; undefined for an exact value. */
  readonly open: { readonly y: number; readonly height: number } | undefined;
}

/** Font sizes of the drawing, and the line distance of a note, in CSS pixels. */
export const lineLetters = { value: 18, note: 13, noteBelow: 16, tick: 12, year: 14 } as const;

/** Margins of the scale, in CSS pixels; `beside` is the gap before the labels at the line's end. */
const margin = { top: 24, bottom: 28, beside: 16 } as const;
/** Offset of the known value's label from its mark: it ends above the mark, so that no line crosses it. */
const knownLabel = { beyond: 6, above: 13 } as const;
/** The distance from a tick's line to its label's baseline, and the least distance between two baselines. */
export const tickAbove = 5;
const tickSpace = 18;
/** The distance between the baselines of two labels. */
const labelStep = 38;

/** Places the known value, the scale, the answers and, after the reveal, the truth. */
export function placeLine(asked: AskedLine, size: Size): PlacedLine {
  const { known, max, answers, truth } = asked;
  const y = scaleOf(asked, size);
  const startX = toTextWidth(known.label, lineLetters.value, 700) - knownLabel.beyond;
  const endX = round(size.width - margin.beside - toLabelWidth(asked));
  const start = { x: round(startX), y: round(y(known.value)) };
  const knownAt = { x: round(startX + knownLabel.beyond), y: start.y - knownLabel.above };
  const lineTo = (value: number) => {
    const end = round(y(Math.min(value, max)));
    return { y: end, path: `M${start.x} ${start.y}L${endX} ${end}` };
  };
  const shown = truth === undefined ? answers.at(-1) : medianOf(answers);
  const others = truth === undefined || answers.length === 1 ? answers.slice(0, -1) : answers;
  const isUndrawn = shown === undefined;
  return {
    ...size,
    ticks: ticks(0, max, 3).map((tick) => ({
      y: round(y(tick)),
      label: Math.abs(y(tick) - tickAbove - knownAt.y) < tickSpace ? undefined : asked.format(tick),
    })),
    years: [
      { x: start.x, label: asked.from },
      { x: endX, label: asked.to },
    ],
    yearsY: size.height - 6,
    known: { ...start, label: { ...knownAt, text: known.label } },
    endX,
    others: others.map(lineTo),
    drawn: isUndrawn && truth !== undefined ? undefined : { ...lineTo(shown ?? known.value), isUndrawn },
    truth: truth && { ...lineTo(truth.value), open: toOpen(truth, asked, size) },
    labels: placeLabels(asked, shown, y, endX + margin.beside),
  };
}

/**
 * Converts a y of the drawing to a value, rounded to the question's step and limited to its scale.
 *
 * @param height in CSS pixels of the drawing, downwards
 */
export function toLineValue(height: number, asked: AskedLine, size: Size): number {
  return toStep(scaleOf(asked, size).invert(height), asked);
}

/** Rounds to whole steps and limits to the scale, from 0 to `max`. */
export function toStep(value: number, { max, step }: Pick<AskedLine, "max" | "step">): number {
  return Math.min(max, Math.max(0, Math.round(value / step) * step));
}

function scaleOf({ max }: AskedLine, { height }: Size) {
  return scaleLinear([0, max], [height - margin.bottom, margin.top]);
}

/** Fits every answer, a median between two steps and the truth. Nothing moves at the reveal if the truth is not the widest. */
function toLabelWidth({ max, step, note, truth, format }: AskedLine): number {
  const between = max - step / 2;
  const values = [format(between), format(max), truth?.label ?? ""];
  const notes = [note, truth?.note ?? ""];
  return Math.max(
    ...values.map((value) => toTextWidth(value, lineLetters.value, 700)),
    ...notes.map((text) => toTextWidth(text, lineLetters.note)),
  );
}

function placeLabels(
  { note, truth, max, format }: AskedLine,
  shown: number | undefined,
  y: (value: number) => number,
  x: number,
): readonly EndLabel[] {
  const answer: readonly Draft[] =
    shown === undefined
      ? []
      : [{ kind: "answer", x, at: y(Math.min(shown, max)), value: format(shown), note }];
  const stated: readonly Draft[] =
    truth === undefined
      ? []
      : [{ kind: "truth", x, at: y(truth.value), value: truth.label, note: truth.note }];
  return spread([...answer, ...stated], y(0), y(max));
}

interface Draft extends Omit<EndLabel, "y"> {
  /** The y of the labelled value. */
  readonly at: number;
}

/** Separates at most two labels, and keeps them within the scale and in the order of their values. */
function spread(drafts: readonly Draft[], lowest: number, highest: number): readonly EndLabel[] {
  const [upper, lower] = [...drafts].sort((one, other) => one.at - other.at);
  if (upper === undefined) return [];
  const first = highest + 4;
  const last = lowest - lineLetters.noteBelow + 8;
  const within = (at: number, from: number, to: number) => Math.min(to, Math.max(from, at + 4));
  if (lower === undefined) return [toLabel(upper, within(upper.at, first, last))];
  const apart = Math.max(0, (labelStep - (lower.at - upper.at)) / 2);
  const upperY = within(upper.at - apart, first, last - labelStep);
  const lowerY = Math.max(upperY + labelStep, within(lower.at + apart, first, last));
  return [toLabel(upper, upperY), toLabel(lower, lowerY)];
}

function toLabel({ at, ...label }: Draft, y: number): EndLabel {
  return { ...label, x: round(label.x), y: round(y) };
}

function toOpen(truth: StatedValue, asked: AskedLine, size: Size): TruthMark["open"] {
  const { from, to } = toAllowed(truth);
  if (from === to) return undefined;
  const y = scaleOf(asked, size);
  const top = round(y(Math.min(to, asked.max)));
  return { y: top, height: round(y(from) - top) };
}
