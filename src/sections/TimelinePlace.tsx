import { byId, type Catalog } from "../catalog/catalog";
import type { Format } from "../text/format";
import type { FigureMessages } from "../text/messages";
import { Region } from "../ui/Region";
import { eventsAt } from "./countryFacts";
import { EventButtons } from "./EventButtons";

interface TimelinePlaceProps {
  readonly place: string;
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
}

/** The events of the chosen place. */
export function TimelinePlace({ place, ...props }: TimelinePlaceProps) {
  const { catalog, messages, format } = props;
  const placeIn = byId(catalog.places, place).nameIn[format.language];
  const events = eventsAt(catalog, place);
  if (events.length === 0) return <p className="timeline-place">{messages.timeline.noEventsAt(placeIn)}</p>;
  return (
    <Region className="timeline-place" aria-label={messages.timeline.eventsAt(placeIn)}>
      <h3>{messages.timeline.eventsAt(placeIn)}</h3>
      <EventButtons events={events} {...props} />
    </Region>
  );
}
