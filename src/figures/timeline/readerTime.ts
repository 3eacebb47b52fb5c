/** A moment in local time. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `17:00` */
  readonly time: string;
}

/** The part of a time rail that lies in one day of the reader's calendar. */
export interface ReaderDay {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Start and end, in hours from the start of the rail. */
  readonly from: number;
  readonly to: number;
}

/** The moment at which a day begins at a UTC offset such as `+10:00`. */
export function toMidnight(date: string, utcOffset: string): Date {
  return new Date(`${date}T00:00:00${utcOffset}`);
}

/** Returns a function that converts a moment to local time in an IANA time zone. */
export function createClock(timeZone: string): (moment: Date) => LocalTime {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (moment) => {
    const parts = format.formatToParts(moment);
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
    return {
      date: `${part("year")}-${part("month")}-${part("day")}`,
      time: `${part("hour")}:${part("minute")}`,
    };
  };
}

/** The UTC offset of a time zone at a moment, in minutes, east positive. */
export function toOffset(moment: Date, timeZone: string): number {
  const { date, time } = createClock(timeZone)(moment);
  return Math.round((Date.parse(`${date}T${time}:00Z`) - moment.getTime()) / 60_000);
}

/** The generic name of a time zone in a language: «Казахстан», "Kazakhstan Time". The IANA name if there is none. */
export function formatZone(timeZone: string, language: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "longGeneric" }).formatToParts(
    moment,
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** The days of the reader's calendar during the `hours` hours after a moment. */
export function toReaderDays(start: Date, hours: number, timeZone: string): readonly ReaderDay[] {
  const clock = createClock(timeZone);
  const days: ReaderDay[] = [];
  for (let quarter = 0; quarter < hours * 4; quarter++) {
    const { date } = clock(new Date(start.getTime() + quarter * msPerQuarter));
    const last = days.at(-1);
    const from = last?.date === date ? last.from : quarter / 4;
    if (last?.date === date) days.pop();
    days.push({ date, from, to: (quarter + 1) / 4 });
  }
  return days;
}

const msPerQuarter = 900_000;
