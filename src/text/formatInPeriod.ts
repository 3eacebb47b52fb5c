import { type DatedWhen, toDays } from "../model/calendar";
import type { CommonMessages } from "./messages";

/** «в декабре 2022 года», as a part of a sentence: the month where the period lies in one, else the year it begins in. */
export function formatInPeriod(period: DatedWhen, { common }: Pick<CommonMessages, "common">): string {
  const { first, last } = toDays(period);
  const year = Number(first.slice(0, 4));
  return first.slice(0, 7) === last.slice(0, 7)
    ? common.inMonth(Number(first.slice(5, 7)), year)
    : common.inYear(year);
}
