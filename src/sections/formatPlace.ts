import { byId } from "../catalog/catalog";
import type { AtlasEvent } from "../model/event";
import type { StatementWording } from "../text/formatPeriod";
import type { FigureMessages } from "../text/messages";

/** Formats the place of an event; an online event and one whose sources name no place get a phrase. */
export function formatPlace(
  { place, placeName, when }: AtlasEvent,
  { catalog, messages, format }: StatementWording & { readonly messages: FigureMessages<"timeline"> },
): string {
  if (place !== undefined) return byId(catalog.places, place).name[format.language];
  if (placeName !== undefined) return placeName[format.language];
  const { online, whereNot } = messages.timeline;
  return when.kind === "during" || when.kind === "order" ? online : whereNot;
}
