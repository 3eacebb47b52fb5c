import { type Catalog, isInArticle } from "../../catalog/catalog";
import { isDated } from "../../model/calendar";
import type { AtlasEvent } from "../../model/event";
import type { Place } from "../../model/place";
import type { View } from "../../model/view";
import type { LensWords } from "./countryMark";

/** A city as the map shows it: texts, not yet placed in pixels. */
export interface PlaceMark {
  readonly id: string;
  /** In degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** `event`: something happened here, or a statement names it; `planned`: planned events only; `capital`: just a capital. */
  readonly kind: "event" | "planned" | "capital";
  readonly chosen: boolean;
  readonly name: string;
  /** The name, with the date of the selected event or of the forum. */
  readonly label: string;
  readonly strong: boolean;
  /** The accessible name: the name, and the number of events if there are any, in one sentence. */
  readonly description: string;
  /** Labels of a greater priority are placed first. */
  readonly priority: number;
}

/** The cities of a lens. The label of the selected city has the greatest priority, then the label of the forum's city. */
export function readPlaces(
  catalog: Catalog,
  chosen: Pick<View, "lens" | "place" | "event">,
  { messages, format }: LensWords,
): readonly PlaceMark[] {
  const { map } = messages;
  const shown =
    chosen.lens === "article"
      ? catalog.places.filter((place) => isOfArticle(catalog, place))
      : catalog.places;
  return shown.map((place) => {
    const events = catalog.events.filter((event) => event.place === place.id);
    const chosenEvent = events.find(({ id }) => id === chosen.event);
    const forum = events.find(({ id }) => id === "forum");
    const isChosen = chosenEvent !== undefined || place.id === chosen.place;
    const dated = chosenEvent ?? forum;
    const name = place.name[format.language];
    return {
      id: place.id,
      longitude: place.longitude,
      latitude: place.latitude,
      kind: kindOf(catalog, place, events),
      name,
      chosen: isChosen,
      label: dated !== undefined && isDated(dated.when) ? map.placeWhen(name, format.when(dated.when)) : name,
      strong: isChosen || forum !== undefined,
      description: events.length === 0 ? name : map.placeWhen(name, map.placeEvents(events.length)),
      priority: 100 * Number(isChosen) + 50 * Number(forum !== undefined) + 10 * Math.min(events.length, 4),
    };
  });
}

/** Whether an event or a statement of the article belongs to the place: the forum's city, and the cities it names. */
function isOfArticle({ events, statements }: Catalog, { id }: Place): boolean {
  return (
    events.some((event) => isInArticle(event) && event.place === id) ||
    statements.some((statement) => isInArticle(statement) && statement.places?.includes(id))
  );
}

/** The ids of the sources of the cities' coordinates. */
export function sourcesOfPlaces({ places }: Catalog): readonly string[] {
  return [...new Set(places.map(({ source }) => source))];
}

function kindOf({ statements }: Catalog, { id }: Place, events: readonly AtlasEvent[]): PlaceMark["kind"] {
  const named = statements.some((statement) => statement.places?.includes(id));
  if (named || events.some(({ certainty }) => certainty === "happened")) return "event";
  return events.length > 0 ? "planned" : "capital";
}
