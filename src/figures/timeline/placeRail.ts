import { toDays } from "../../model/calendar";
import type { DatedEvent } from "./toTimeline";

/** The time between an event and the one before it on an upright rail. */
export interface RailGap {
  readonly id: string;
  /** Whole months between the previous event and this one; 0 for the first event and for less than a month. */
  readonly months: number;
  /** Whether the gap may be longer, because one of the two events is not dated to the day. */
  readonly isAtLeast: boolean;
  /** In CSS pixels, the same for each month. */
  readonly height: number;
}

const pixelsPerMonth = 6;
const daysPerMonth = 365.25 / 12;

/** Spaces events on an upright rail in proportion to the time from the end of one to the start of the next. */
export function placeRail(events: readonly DatedEvent[]): readonly RailGap[] {
  return events.map((event, index) => {
    const before = events[index - 1];
    const days = before === undefined ? 0 : Math.max(0, firstDay(event) - lastDay(before)) / 86_400_000;
    return {
      id: event.id,
      months: Math.floor(days / daysPerMonth),
      isAtLeast: isCoarse(event) || (before !== undefined && isCoarse(before)),
      height: Math.round((days / daysPerMonth) * pixelsPerMonth),
    };
  });
}

function firstDay({ when }: DatedEvent): number {
  return Date.parse(toDays(when).first);
}

function lastDay({ when }: DatedEvent): number {
  return Date.parse(toDays(when).last);
}

function isCoarse({ when: { kind } }: DatedEvent): boolean {
  return kind === "year" || kind === "month" || kind === "months";
}
