import { byId } from "../catalog/catalog";
import type { Statement } from "../model/statement";
import { formatList } from "../text/formatList";
import type { StatementWording } from "./formatPeriod";

/** Those who say a statement, by their full names, with the one on whose words they rely. */
export function formatSpeakers(
  { speakers, after }: Pick<Statement, "speakers" | "after">,
  { catalog, messages, format }: StatementWording,
): string {
  const nameOf = (id: string) => byId(catalog.speakers, id).name[format.language];
  const all = formatList(format.language, speakers.map(nameOf));
  return after === undefined
    ? all
    : messages.common.afterSpeaker(all, byId(catalog.speakers, after).nameOf[format.language]);
}
