import type { Catalog } from "../../catalog/catalog";
import type { Format } from "../../text/format";
import type { FigureMessages } from "../../text/messages";
import { createClock, formatZone, toMidnight, toOffset, toReaderDays } from "./readerTime";
import type { Forum } from "./toTimeline";
import { formatOffset, parseOffset } from "./utcOffset";

/** The forum's clock and the reader's own. */
export interface Clocks {
  readonly there: string;
  readonly yours: string | undefined;
  /** The reader's days during the forum; empty when the reader's clock is unknown, or the same. */
  readonly readerDays: readonly { readonly title: string; readonly from: number; readonly to: number }[];
  /** The reader's local time at the start of each day of the forum; empty in the same cases. */
  readonly midnights: readonly string[];
}

interface ReaderWords {
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
  /** The reader's IANA time zone; undefined when unknown. */
  readonly timeZone: string | undefined;
}

/** Compares the forum's clock with the reader's. Undefined when the forum's UTC offset is unknown, or it has no days. */
export function toClocks(
  { places }: Catalog,
  { place, days: [firstDay, ...others] }: Forum,
  { messages: { timeline }, format, timeZone }: ReaderWords,
): Clocks | undefined {
  if (place?.utcOffset === undefined || firstDay === undefined) return undefined;
  const { utcOffset } = place;
  const there = timeline.clockThere(place.name[format.language], formatOffset(parseOffset(utcOffset)));
  if (timeZone === undefined) return { there, yours: undefined, readerDays: [], midnights: [] };
  const start = toMidnight(firstDay.date, utcOffset);
  const city = places.find(({ id }) => timeZone.toLowerCase().endsWith(`/${id}`));
  const zone = city?.name[format.language] ?? formatZone(timeZone, format.language, start);
  if (isSameClock(firstDay.date, utcOffset, timeZone)) {
    return { there, yours: timeline.sameClock(zone), readerDays: [], midnights: [] };
  }
  const days = [firstDay, ...others];
  const clock = createClock(timeZone);
  return {
    there,
    yours: timeline.clockYours(zone, formatOffset(toOffset(start, timeZone))),
    readerDays: toReaderDays(start, days.length * 24, timeZone).map(({ date, from, to }) => ({
      title: format.day(date),
      from,
      to,
    })),
    midnights: days.map(({ date }) => clock(toMidnight(date, utcOffset)).time),
  };
}

function isSameClock(date: string, utcOffset: string, timeZone: string): boolean {
  return toOffset(toMidnight(date, utcOffset), timeZone) === parseOffset(utcOffset);
}

/** A day of the forum on the reader's clock. Undefined when one of the two clocks is unknown, or both are the same. */
export function toYours(
  date: string,
  { place }: Forum,
  { messages, format, timeZone }: ReaderWords,
): string | undefined {
  const utcOffset = place?.utcOffset;
  if (timeZone === undefined || utcOffset === undefined || isSameClock(date, utcOffset, timeZone))
    return undefined;
  const clock = createClock(timeZone);
  const [from, to] = [0, 24].map((hours) => {
    const { date: day, time } = clock(new Date(toMidnight(date, utcOffset).getTime() + hours * msPerHour));
    return messages.timeline.moment(format.day(day), time);
  });
  return messages.timeline.yours(from ?? "", to ?? "");
}

const msPerHour = 3_600_000;
