import { byId, type Catalog } from "../catalog/catalog";
import { type DatedWhen, isDated } from "../model/calendar";
import type { Statement } from "../model/statement";
import type { Period, When } from "../model/when";
import type { Format } from "./format";
import type { CommonMessages } from "./messages";

/**
 * When something was, in words, as finely as it is known: what has no date of its own has the days of the event around
 * it, and its place in an order where there is one.
 */
export function formatPeriod(
  when: Period,
  catalog: Catalog,
  messages: CommonMessages,
  format: Format,
): string {
  if (isDated(when)) return format.when(when);
  const { undated, duringForum, inOrder } = messages.common;
  if (when.kind === "undated") return undated;
  const during = duringForum(format.when(datesAround(when, catalog)));
  return when.kind === "order" ? inOrder(during, when.position) : during;
}

/** The days of the event that has them, of those around a period without a day. */
function datesAround({ within }: Exclude<When, DatedWhen>, catalog: Catalog): DatedWhen {
  const { when } = byId(catalog.events, within);
  return isDated(when) ? when : datesAround(when, catalog);
}

/** What it takes to say something of a statement in words. */
export interface StatementWording {
  readonly catalog: Catalog;
  readonly messages: CommonMessages;
  readonly format: Format;
}

/** Of what time a statement is: as its source names it, where that matters, else its period in words. */
export function formatStatedPeriod(
  { period, periodNote }: Pick<Statement, "period" | "periodNote">,
  { catalog, messages, format }: StatementWording,
): string {
  return periodNote?.[format.language] ?? formatPeriod(period, catalog, messages, format);
}
