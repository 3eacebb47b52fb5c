import type { Period, When } from "./when";

/** A period with calendar dates of its own: any kind but `during`, `order` and `undated`. */
export type DatedWhen = Exclude<When, { kind: "during" | "order" }>;

export function isDated(period: Period): period is DatedWhen {
  return period.kind !== "during" && period.kind !== "order" && period.kind !== "undated";
}

/** The first and the last day of a stretch of time, as `YYYY-MM-DD`, inclusive. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days that a dated `When` may cover. */
export function toDays(when: DatedWhen): Days {
  switch (when.kind) {
    case "year":
      return { first: `${when.year}-01-01`, last: `${when.year}-12-31` };
    case "month":
      return { first: `${when.month}-01`, last: toLastDay(when.month) };
    case "months":
      return { first: `${when.from}-01`, last: toLastDay(when.to) };
    case "day":
      return { first: when.date, last: when.date };
    case "days":
      return { first: when.from, last: when.to };
    case "time":
      return { first: when.at.slice(0, 10), last: when.at.slice(0, 10) };
  }
}

/** The years that a dated `When` touches, ascending. */
export function toYears(when: DatedWhen): readonly number[] {
  const { first, last } = toDays(when);
  const from = Number(first.slice(0, 4));
  const to = Number(last.slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function toLastDay(yearAndMonth: string): string {
  const [yearPart = 0, monthPart = 1] = yearAndMonth.split("-").map(Number);
  const days = new Date(Date.UTC(yearPart, monthPart, 0)).getUTCDate();
  return `${yearAndMonth}-${days}`;
}
