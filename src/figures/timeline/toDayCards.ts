import { type Catalog, statementsOfEvent } from "../../catalog/catalog";
import type { Language } from "../../model/language";
import type { Format } from "../../text/format";
import { formatStatedValue } from "../../text/formatStatement";
import type { Messages } from "../../text/messages";
import {
  createClock,
  formatOffset,
  formatZone,
  parseOffset,
  toMidnight,
  toOffset,
  toReaderDays,
} from "./readerTime";
import type { Forum } from "./toTimeline";

/** A day of the forum in words. */
export interface DayCard {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly title: string;
  readonly weekday: string;
  readonly events: readonly DayEvent[];
  /** Its 24 hours on the reader's clock; undefined where that is not known, or the same. */
  readonly yours: string | undefined;
}

/** An event of a day, with what is said of it. */
interface DayEvent {
  readonly id: string;
  readonly title: string;
  readonly said: readonly string[];
}

/** The clock at the forum and the reader's own. Undefined where the forum's is not known. */
export interface Clocks {
  readonly there: string;
  readonly yours: string | undefined;
  /** The reader's days over those of the forum; none where the reader's clock is not known, or the same. */
  readonly readerDays: readonly { readonly title: string; readonly from: number; readonly to: number }[];
  /** What the reader's clock shows as each day of the forum begins. */
  readonly midnights: readonly string[];
}

interface Words {
  readonly messages: Messages;
  readonly format: Format;
}

/**
 * Puts the days of the forum into words.
 *
 * @param timeZone the reader's, by its IANA name; undefined where it is not known
 */
export function toDayCards(
  catalog: Catalog,
  forum: Forum,
  { messages, format, timeZone }: Words & { readonly timeZone: string | undefined },
): readonly DayCard[] {
  const offset = forum.place?.utcOffset;
  return forum.days.map(({ date, events }) => ({
    date,
    title: format.day(date),
    weekday: formatWeekday(date, format.language),
    events: events.map(({ id, short }) => ({
      id,
      title: short[format.language],
      said: toSaid(catalog, id, { messages, format }),
    })),
    yours:
      timeZone === undefined || offset === undefined || isSameClock(date, offset, timeZone)
        ? undefined
        : toYours(date, offset, timeZone, { messages, format }),
  }));
}

/** Sets the clock at the forum beside the reader's. */
export function toClocks(
  { places }: Catalog,
  { place, days: [firstDay, ...others] }: Forum,
  { messages: { timeline }, format, timeZone }: Words & { readonly timeZone: string | undefined },
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

function toYours(date: string, utcOffset: string, timeZone: string, { messages, format }: Words): string {
  const clock = createClock(timeZone);
  const [from, to] = [0, 24].map((hours) => {
    const { date: day, time } = clock(new Date(toMidnight(date, utcOffset).getTime() + hours * msPerHour));
    return messages.timeline.moment(format.day(day), time);
  });
  return messages.timeline.yours(from ?? "", to ?? "");
}

const msPerHour = 3_600_000;

function toSaid(catalog: Catalog, event: string, { messages, format }: Words): readonly string[] {
  return statementsOfEvent(catalog, event).map((statement) =>
    statement.kind === "claim"
      ? statement.claim[format.language]
      : messages.timeline.measured(
          messages.panel.measures[statement.measure],
          formatStatedValue(statement, { messages, format }).replaceAll(" ", "\u00a0"),
        ),
  );
}

function formatWeekday(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
