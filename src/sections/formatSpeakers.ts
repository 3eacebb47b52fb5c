import { byId } from "../catalog/catalog";
import type { Statement } from "../model/statement";
import type { StatementWording } from "./formatPeriod";

/** Those who say a statement, by their full names, with the one on whose words they rely. */
export function formatSpeakers(
  { speakers, after }: Pick<Statement, "speakers" | "after">,
  { catalog, messages, format }: StatementWording,
): string {
  const nameOf = (id: string) => byId(catalog.speakers, id).name[format.language];
  const all = new Intl.ListFormat(format.language).format(speakers.map(nameOf));
  return after === undefined ? all : messages.common.afterSpeaker(all, nameOf(after));
}
