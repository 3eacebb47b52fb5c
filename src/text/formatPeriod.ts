import { byId, type Catalog } from "../catalog/catalog";
import { type DatedWhen, isDated } from "../model/calendar";
import type { Statement } from "../model/statement";
import type { Period, When } from "../model/when";
import type { Format } from "./format";
import type { CommonMessages } from "./messages";

/**
 * Formats a period in words, as precisely as it is known. A period without a date gets the days of the event around it,
 * and its position in an order if it has one.
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

/** The date of the nearest enclosing event that has one. */
function datesAround({ within }: Exclude<When, DatedWhen>, catalog: Catalog): DatedWhen {
  const { when } = byId(catalog.events, within);
  return isDated(when) ? when : datesAround(when, catalog);
}

/** The context needed to format a statement. */
export interface StatementWording {
  readonly catalog: Catalog;
  readonly messages: CommonMessages;
  readonly format: Format;
}

/** The period of a statement: the source's own wording if it is recorded, otherwise the formatted period. */
export function formatStatedPeriod(
  { period, periodNote }: Pick<Statement, "period" | "periodNote">,
  { catalog, messages, format }: StatementWording,
): string {
  return periodNote?.[format.language] ?? formatPeriod(period, catalog, messages, format);
}
