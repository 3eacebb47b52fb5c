import { toYears } from "../../model/calendar";
import { assignLanes } from "./assignLanes";
import { assignYearLanes } from "./assignStairs";
import {
  type AxisFrame,
  createYearScale,
  type Draft,
  type LabelledEvent,
  longMark,
  space,
  type TextLine,
  toDraft,
  toHeight,
  toLabelSpan,
} from "./draftLabels";

/** An event on the axis of years, in CSS pixels: a mark, and a label with its text to the right of `x`. */
export interface PlacedEvent {
  readonly id: string;
  readonly mark:
    | { readonly kind: "point"; readonly x: number; readonly y: number }
    /** Some days, drawn from end to end. */
    | { readonly kind: "days"; readonly x0: number; readonly x1: number; readonly y: number }
    /** An unknown day within this span: the ends are soft. */
    | { readonly kind: "within"; readonly x0: number; readonly x1: number; readonly y: number };
  /** From the axis up to the label; undefined when the label sits on its mark. */
  readonly stem: { readonly x: number; readonly y0: number; readonly y1: number } | undefined;
  readonly label: { readonly x: number; readonly lines: readonly TextLine[] };
  /** The rectangle of the pointer target and the focus ring: around the label, and around the mark if it is a bar. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A year between two ticks of the axis. */
interface YearTick {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  /** Whether no event touches the year. */
  readonly empty: boolean;
}

/** The axis of years with its events, in CSS pixels. */
export interface PlacedYears {
  readonly height: number;
  readonly axis: { readonly x0: number; readonly x1: number; readonly y: number };
  readonly years: readonly YearTick[];
  /** The starts of the months or quarters. */
  readonly minor: readonly number[];
  readonly events: readonly PlacedEvent[];
}

/**
 * Places events on a linear axis of whole years. Labels stand in lanes above it, so that a label meets neither another
 * label nor another label's stem.
 *
 * @param events by their first day
 */
export function placeYears(
  events: readonly LabelledEvent[],
  { years, width, labelled }: AxisFrame,
): PlacedYears {
  const [first, last] = years;
  const {
    range: [x0, x1],
    toX,
  } = createYearScale(events, { years, width, labelled });
  const drafts = events.map((event) => toDraft(event, { toX, width, labelled }));
  const marks = assignMarkLanes(drafts);
  const stacked = drafts.map((draft) => ({ span: toLabelSpan(draft), hasStem: !draft.isBar }));
  const lanes = labelled ? assignYearLanes(stacked, space.gap) : [];
  const base = space.base + Math.max(0, ...marks) * space.markLane;
  const offsets = toLaneOffsets(drafts, lanes, base);
  const y = labelled ? (offsets.at(-1) ?? 0) + space.top : base;
  const placed = drafts.map((draft, index) =>
    placeEvent(draft, {
      axisY: y,
      labelY: y - (offsets[lanes[index] ?? -1] ?? base),
      markY: y - (marks[index] ?? 0) * space.markLane,
    }),
  );
  const touched = new Set(events.flatMap(({ when }) => toYears(when)));
  const perYear = (x1 - x0) / (last + 1 - first);
  return {
    height: y + space.bottom,
    axis: { x0, x1, y },
    years: countUp(first, last + 1).map((year) => {
      const x = toX(toMonth(year, 0));
      return { year, x, width: toX(toMonth(year + 1, 0)) - x, empty: !touched.has(year) };
    }),
    minor: countUp(0, 12 * (last + 1 - first) + 1, perYear >= 240 ? 1 : 3).map((month) =>
      toX(toMonth(first, month)),
    ),
    events: placed,
  };
}

/** The numbers from `first` up to, but not including, `end`. */
function countUp(first: number, end: number, step = 1): readonly number[] {
  return Array.from({ length: Math.ceil((end - first) / step) }, (_, index) => first + index * step);
}

/** The first moment of a month. Months count from 0 and may run on into later years. */
function toMonth(year: number, month: number): Date {
  return new Date(Date.UTC(year, month));
}

/** Bars lie in the label lanes, and a day may overlap the month around it; the other marks are stacked on the axis. */
function assignMarkLanes(drafts: readonly Draft[]): readonly number[] {
  const radius = 4;
  const short = drafts.filter(
    ({ isBar, kind, mark }) => !isBar && (kind !== "within" || mark.x1 - mark.x0 >= longMark),
  );
  const lanes = assignLanes(
    short.map(({ kind, mark }) => (kind === "point" ? { x0: mark.x0 - radius, x1: mark.x0 + radius } : mark)),
    1,
  );
  return drafts.map((draft) => lanes[short.indexOf(draft)] ?? 0);
}

/** The distance from the axis to the bottom of each lane, and last to the top of all lanes. */
function toLaneOffsets(drafts: readonly Draft[], lanes: readonly number[], base: number): readonly number[] {
  const offsets = [base];
  for (let lane = 0; lane <= Math.max(-1, ...lanes); lane++) {
    const heights = drafts.filter((_, index) => lanes[index] === lane).map(toHeight);
    offsets.push((offsets[lane] ?? base) + Math.max(...heights) + space.lane);
  }
  return offsets;
}

function placeEvent(
  draft: Draft,
  { axisY, labelY, markY }: { readonly axisY: number; readonly labelY: number; readonly markY: number },
): PlacedEvent {
  const { event, kind, mark, isBar, lines } = draft;
  const top = labelY - toHeight(draft);
  const span = toLabelSpan(draft);
  const y = isBar ? labelY - space.bar / 2 + 3 : kind === "within" ? markY - 5 : markY;
  const x = kind === "point" ? mark.x0 : (mark.x0 + Math.min(mark.x1, mark.x0 + 8)) / 2;
  return {
    id: event.id,
    mark: kind === "point" ? { kind, x: mark.x0, y } : { kind, ...mark, y },
    stem: isBar ? undefined : { x, y0: axisY, y1: top + 2 },
    label: {
      x: mark.x0 + (isBar ? 1 : space.text + x - mark.x0),
      lines: lines.map((line, index) => ({ ...line, y: top + index * space.line + 13 })),
    },
    box: {
      x: mark.x0 - 6,
      y: top - 4,
      width: span.x1 - mark.x0 + 12,
      height: (isBar ? labelY : Math.min(axisY + 8, labelY + 4)) - top + 8,
    },
  };
}
