import type { Level } from "../../model/view";
import type { LabelledEvent } from "./draftLabels";
import { type DayDetail, type PlacedDays, placeDays } from "./placeDays";
import type { MeetingStep, PlacedMeeting } from "./placeMeeting";
import { type PlacedYears, placeYears } from "./placeYears";
import type { Clocks } from "./toClocks";
import type { DayCard } from "./toDayCards";

/** The content of the timeline as text. */
export interface TimelineWords {
  /** Undefined when no event is dated. */
  readonly years: readonly [number, number] | undefined;
  readonly dated: readonly LabelledEvent[];
  /** The event that the days belong to. */
  readonly forum: string | undefined;
  readonly days: readonly DayCard[];
  readonly clocks: Clocks | undefined;
  readonly nothingKnown: string;
  readonly meeting: { readonly id: string; readonly title: string } | undefined;
  readonly steps: readonly MeetingStep[];
}

/** The timeline at one level, in CSS pixels: the tiers from the years down to this level. */
export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly years: PlacedYears | undefined;
  readonly days: (PlacedDays & { readonly y: number; readonly wedge: string }) | undefined;
  /** The meeting as a band across all the days of the forum: its own day is unknown. */
  readonly band:
    | { readonly id: string; readonly title: string; readonly y: number; readonly height: number }
    | undefined;
  readonly meeting:
    | (PlacedMeeting & {
        readonly y: number;
        readonly panel: { readonly y: number; readonly height: number };
      })
    | undefined;
  /** The selectable events, in the order of the arrow keys. */
  readonly order: readonly string[];
}

/**
 * Lays the tiers of a level below each other; the coarser tiers stay visible with less height.
 *
 * @param finer the layout of the meeting; undefined at the level of years, which shows no steps
 */
export function placeTimeline(
  words: TimelineWords,
  {
    width,
    level,
    finer,
  }: {
    readonly width: number;
    readonly level: Level;
    readonly finer: Pick<typeof import("./placeMeeting"), "placeMeeting"> | undefined;
  },
): PlacedTimeline {
  const years =
    words.years && placeYears(words.dated, { years: words.years, width, labelled: level === "years" });
  const detail: DayDetail = level === "years" ? "short" : level === "days" ? "full" : "date";
  const daysY = (years?.height ?? 0) + gaps[level];
  const mark = years?.events.find(({ id }) => id === words.forum)?.mark;
  const days =
    mark === undefined || mark.kind === "point" || years === undefined
      ? undefined
      : {
          ...placeDays(words.days, { width, detail, nothingKnown: words.nothingKnown, clocks: words.clocks }),
          y: daysY,
          wedge: toWedge([mark.x0, mark.x1], [mark.y + 6, years.axis.y + 28, daysY], width),
        };
  let y = days === undefined ? (years?.height ?? 0) : days.y + days.height;
  const band = words.meeting && { ...words.meeting, y: y + (level === "days" ? 34 : 10), height: bandHeight };
  if (band !== undefined) y = band.y + band.height;
  const steps =
    level === "meeting" && band !== undefined
      ? finer?.placeMeeting(words.steps, width - 2 * margin)
      : undefined;
  const meeting = steps && {
    ...steps,
    y: y + 24,
    panel: { y: y - bandHeight / 2, height: steps.height + bandHeight / 2 + 44 },
  };
  if (meeting !== undefined) y = meeting.panel.y + meeting.panel.height;
  return { width, height: Math.ceil(y + 4), years, days, band, meeting, order: toOrder(words, level) };
}

const gaps: Record<Level, number> = { years: 28, days: 28, meeting: 20 };
const bandHeight = 34;

/** Between the panel of the meeting and its steps, in CSS pixels. */
export const margin = 20;

/** The shape that links the forum's mark to its days: narrow past the text of the axis, then as wide as the figure. */
function toWedge(
  [a, b]: readonly [number, number],
  [top, neck, bottom]: readonly [number, number, number],
  width: number,
): string {
  return `M${a},${top}V${neck}L0,${bottom}H${width}L${b},${neck}V${top}Z`;
}

function toOrder({ dated, days, meeting, steps }: TimelineWords, level: Level): readonly string[] {
  const parts = days.flatMap(({ events }) => events.map(({ id }) => id));
  return [
    ...(level === "years" ? dated.map(({ id }) => id) : []),
    ...(level === "meeting" ? [] : parts),
    ...(meeting === undefined ? [] : [meeting.id]),
    ...(level === "meeting" ? steps.map(({ id }) => id) : []),
  ].filter((id, index, all) => all.indexOf(id) === index);
}
