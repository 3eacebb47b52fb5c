import { ticks } from "d3";
import { toAllowed } from "../../model/score";
import { toTextWidth } from "../../ui/textWidth";
import { type LabelledValue, round, type Size, type StatedValue } from "./question";

/** The input of the drawing: guesses on a scale, their median and the truth. */
export interface AskedGuesses {
  /** In any order. */
  readonly values: readonly number[];
  /** The highest value of the scale; the lowest is 0. */
  readonly max: number;
  /** The median of the answers: «зал: 45». Undefined while it is hidden. */
  readonly middle: LabelledValue | undefined;
  /** Undefined until the reveal. */
  readonly truth: StatedValue | undefined;
  /** «50 тыс.» */
  readonly formatTick: (value: number) => string;
}

interface PlacedLabel {
  /** The middle of the text. */
  readonly x: number;
  readonly label: string;
}

/** The placed guesses, in CSS pixels. */
export interface PlacedGuesses extends Size {
  /** Dots in stacks on the axis; stacks of close values are side by side. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
  readonly axis: { readonly from: number; readonly to: number; readonly y: number };
  /** Omits ticks whose labels would overlap each other or the label of `middle`. */
  readonly ticks: readonly PlacedLabel[];
  readonly middle: (PlacedLabel & { readonly at: number }) | undefined;
  readonly truth: TruthStem | undefined;
  /** The baselines of the rows of labels. */
  readonly rows: { readonly truth: number; readonly below: number };
}

interface TruthStem {
  /** The start of its label: the value is above the stem, the note follows it. */
  readonly x: number;
  readonly label: string;
  readonly at: number;
  readonly note: string;
  /** The extent of the values that its qualifier allows; undefined for an exact value. */
  readonly open: { readonly x: number; readonly width: number } | undefined;
}

/** Font sizes of the drawing, in CSS pixels. */
export const guessLetters = { value: 18, middle: 15, note: 13, tick: 12 } as const;

/** Half of the slider's thumb, so that the slider and the scale have equal extents; question.css has the same size. */
const thumbRadius = 12;
/** The space above and below the dots, in CSS pixels. */
const margin = { top: 30, bottom: 26 } as const;
const diameters = [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3] as const;

/** Places a dot for each guess, as large as the highest stack allows, the median and the truth. */
export function placeGuesses(asked: AskedGuesses, { width, height }: Size): PlacedGuesses {
  const { values, max, middle, truth } = asked;
  const y = height - margin.bottom;
  const x = (value: number) => thumbRadius + (Math.min(value, max) / max) * (width - 2 * thumbRadius);
  const ascending = values.map(x).sort((one, other) => one - other);
  const { stacks, diameter } = fitStacks(ascending, y - margin.top);
  const highest = Math.max(1, ...stacks.map(({ count }) => count));
  const pitch = Math.min(diameter, (y - margin.top) / highest);
  const below = middle && {
    ...placeLabel(x(middle.value), middle.label, toTextWidth(middle.label, guessLetters.middle, 700), width),
    at: round(x(middle.value)),
  };
  return {
    width,
    height,
    dots: stacks.flatMap(({ centre, count }) =>
      Array.from({ length: count }, (_, position) => ({
        x: round(centre),
        y: round(y - pitch * position - diameter / 2 - 1),
      })),
    ),
    radius: diameter / 2 - 0.5,
    axis: { from: thumbRadius, to: width - thumbRadius, y },
    ticks: placeTicks(asked, x, width, below && { ...below, width: middleWidth(middle) }),
    middle: below,
    truth: truth && placeTruth(truth, asked, x, width),
    rows: { truth: guessLetters.value, below: height - 8 },
  };
}

interface Stack {
  readonly centre: number;
  readonly count: number;
}

/** Stacks with the largest dots that fit into a height. If even the smallest do not fit, returns those, which then overlap. */
function fitStacks(ascending: readonly number[], height: number) {
  for (const diameter of diameters) {
    const stacks = toStacks(ascending, diameter);
    if (stacks.every(({ count }) => count * diameter <= height)) return { stacks, diameter };
  }
  const diameter = diameters[diameters.length - 1] ?? 1;
  return { stacks: toStacks(ascending, diameter), diameter };
}

/**
 * Stacks dots that are less than one diameter apart, at the middle of their extent (Leland Wilkinson, Dot Plots, The
 * American Statistician 53, 1999); a stack that would overlap the one before it moves aside.
 *
 * @param ascending in CSS pixels
 */
export function toStacks(ascending: readonly number[], diameter: number): readonly Stack[] {
  const stacks: Stack[] = [];
  let first = 0;
  while (first < ascending.length) {
    const from = ascending[first] ?? 0;
    const beyond = ascending.findIndex((value) => value >= from + diameter);
    const next = beyond === -1 ? ascending.length : beyond;
    const middle = (from + (ascending[next - 1] ?? from)) / 2;
    const free = (stacks.at(-1)?.centre ?? Number.NEGATIVE_INFINITY) + diameter;
    stacks.push({ centre: Math.max(middle, free), count: next - first });
    first = next;
  }
  return stacks;
}

function middleWidth(middle: LabelledValue | undefined): number {
  return middle === undefined ? 0 : toTextWidth(middle.label, guessLetters.middle, 700);
}

function placeLabel(x: number, label: string, textWidth: number, width: number): PlacedLabel {
  const half = textWidth / 2;
  return { x: round(Math.max(half, Math.min(width - half, x))), label };
}

/** The gap between two labels of a row, in CSS pixels. */
const space = 10;

function placeTicks(
  { max, formatTick }: AskedGuesses,
  x: (value: number) => number,
  width: number,
  middle: { readonly x: number; readonly width: number } | undefined,
): readonly PlacedLabel[] {
  const taken = middle === undefined ? [] : [middle];
  const kept: { readonly x: number; readonly label: string; readonly width: number }[] = [];
  for (const tick of ticks(0, max, 4)) {
    const label = formatTick(tick);
    const textWidth = toTextWidth(label, guessLetters.tick);
    const placed = { ...placeLabel(x(tick), label, textWidth, width), width: textWidth };
    const isFree = [...taken, ...kept].every(
      (other) => Math.abs(other.x - placed.x) >= (other.width + textWidth) / 2 + space,
    );
    if (isFree) kept.push(placed);
  }
  return kept.map(({ x, label }) => ({ x, label }));
}

function placeTruth(
  truth: StatedValue,
  { max }: AskedGuesses,
  x: (value: number) => number,
  width: number,
): TruthStem {
  const { from, to } = toAllowed(truth);
  const valueWidth = toTextWidth(truth.label, guessLetters.value, 700);
  const textWidth = valueWidth + toTextWidth(` ${truth.note}`, guessLetters.note);
  return {
    x: round(Math.max(0, Math.min(width - textWidth, x(truth.value) - valueWidth / 2))),
    label: truth.label,
    note: truth.note,
    at: round(x(truth.value)),
    open: from === to ? undefined : { x: round(x(from)), width: round(x(Math.min(to, max)) - x(from)) },
  };
}
