/** A moment on somebody's clock. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `17:00` */
  readonly time: string;
}

/** A stretch of a rail of time that lies in one day of the reader's calendar. */
export interface ReaderDay {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Where it begins and ends, in hours from the start of the rail. */
  readonly from: number;
  readonly to: number;
}

/** The moment at which a day begins where the clock is `utcOffset` (`+10:00`) from UTC. */
export function toMidnight(date: string, utcOffset: string): Date {
  return new Date(`${date}T00:00:00${utcOffset}`);
}

/** The clock of an IANA time zone: what it shows at a moment. */
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

/** How far a time zone is from UTC at a moment, in minutes, east positive. */
export function toOffset(moment: Date, timeZone: string): number {
  const { date, time } = createClock(timeZone)(moment);
  return Math.round((Date.parse(`${date}T${time}:00Z`) - moment.getTime()) / 60_000);
}

/** The name of a time zone as people of a language say it: «Казахстан», "Kazakhstan Time". */
export function formatZone(timeZone: string, language: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "longGeneric" }).formatToParts(
    moment,
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** The days of the reader's calendar over `hours` hours from a moment. */
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
