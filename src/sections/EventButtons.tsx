import type { Catalog } from "../catalog/catalog";
import type { AtlasEvent } from "../model/event";
import { useAtlas } from "../store/AtlasProvider";
import type { Format } from "../text/format";
import { formatPeriod } from "../text/formatPeriod";
import { upperFirst } from "../text/headline";
import type { CommonMessages } from "../text/messages";
import { markRussian } from "../ui/markRussian";
import { toChosenEvent } from "./chosenEvent";

interface EventButtonsProps {
  readonly events: readonly AtlasEvent[];
  readonly catalog: Catalog;
  readonly messages: CommonMessages;
  readonly format: Format;
}

/** A list of events; choosing one shows it in the timeline and its place on the map. */
export function EventButtons({ events, catalog, messages, format }: EventButtonsProps) {
  const chosen = useAtlas(({ view }) => view.event);
  const chooseEvent = useAtlas((atlas) => atlas.chooseEvent);
  return (
    <ul className="event-buttons">
      {events.map((event) => (
        <li key={event.id}>
          <button
            type="button"
            aria-pressed={event.id === chosen}
            onClick={() => chooseEvent(event.id === chosen ? undefined : toChosenEvent(event, catalog))}
          >
            {markRussian(event.title[format.language], format.language)}
          </button>
          <span className="muted">{upperFirst(formatPeriod(event.when, catalog, messages, format))}</span>
        </li>
      ))}
    </ul>
  );
}
