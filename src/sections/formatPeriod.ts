import { byId, type Catalog } from "../catalog/catalog";
import { isDated } from "../model/calendar";
import type { Statement } from "../model/statement";
import type { Period } from "../model/when";
import type { Format } from "../text/format";
import type { CommonMessages } from "../text/messages";

/** When something was, in words, as finely as it is known: what has no date of its own names its event. */
export function formatPeriod(
  when: Period,
  catalog: Catalog,
  messages: CommonMessages,
  format: Format,
): string {
  if (isDated(when)) return format.when(when);
  if (when.kind === "undated") return messages.common.undated;
  const within = byId(catalog.events, when.within);
  return messages.common.duringEvent(within.title[format.language]);
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
