import { byId, type Catalog } from "../catalog/catalog";
import { isDated, toYears } from "../model/calendar";
import type { AtlasEvent } from "../model/event";
import type { ChosenEvent } from "../store/store";

/** Converts an event for the store: its place, and the first year of the event or of the event that contains it. */
export function toChosenEvent(event: AtlasEvent, catalog: Catalog): ChosenEvent {
  return { id: event.id, place: event.place, year: firstYear(event, catalog) };
}

function firstYear({ when }: AtlasEvent, catalog: Catalog): number | undefined {
  return isDated(when) ? toYears(when)[0] : firstYear(byId(catalog.events, when.within), catalog);
}
