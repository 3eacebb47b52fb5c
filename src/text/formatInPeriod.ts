import { type DatedWhen, toDays } from "../model/calendar";
import type { CommonMessages } from "./messages";

/** «в декабре 2022 года», as part of a sentence: the month if the period lies within one, otherwise its first year. */
export function formatInPeriod(period: DatedWhen, { common }: Pick<CommonMessages, "common">): string {
  const { first, last } = toDays(period);
  const year = Number(first.slice(0, 4));
  return first.slice(0, 7) === last.slice(0, 7)
    ? common.inMonth(Number(first.slice(5, 7)), year)
    : common.inYear(year);
}
