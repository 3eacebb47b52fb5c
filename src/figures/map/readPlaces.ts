import { type Catalog, isInArticle } from "../../catalog/catalog";
import { isDated } from "../../model/calendar";
import type { AtlasEvent } from "../../model/event";
import type { Place } from "../../model/place";
import type { View } from "../../model/view";
import type { LensWords } from "./countryMark";

/** A city as the map shows it, in words: not yet in pixels. */
export interface PlaceMark {
  readonly id: string;
  /** In degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** A city where something happened or is planned, or of which the article speaks; or just a capital. */
  readonly kind: "event" | "planned" | "capital";
  readonly chosen: boolean;
  readonly name: string;
  /** With the day for the event that is chosen, and for the forum: just the name for any other. */
  readonly label: string;
  readonly strong: boolean;
  /** The name and what is known of it, in one sentence. */
  readonly description: string;
  /** Labels of a greater priority are placed first. */
  readonly priority: number;
}

/** The cities that a lens shows; the forum's label comes right after that of the one that is chosen. */
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

/** The places of the article's own facts: the forum's, and those that it names. */
function isOfArticle({ events, statements }: Catalog, { id }: Place): boolean {
  return (
    events.some((event) => isInArticle(event) && event.place === id) ||
    statements.some((statement) => isInArticle(statement) && statement.places?.includes(id))
  );
}

/** Where the coordinates of the cities are from. */
export function sourcesOfPlaces({ places }: Catalog): readonly string[] {
  return [...new Set(places.map(({ source }) => source))];
}

function kindOf({ statements }: Catalog, { id }: Place, events: readonly AtlasEvent[]): PlaceMark["kind"] {
  const named = statements.some((statement) => statement.places?.includes(id));
  if (named || events.some(({ certainty }) => certainty === "happened")) return "event";
  return events.length > 0 ? "planned" : "capital";
}
