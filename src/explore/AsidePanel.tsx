import { memo } from "react";
import { byId, type Catalog, countryOf } from "../catalog/catalog";
import type { View } from "../model/view";
import { eventsAt } from "../sections/countryFacts";
import { EventButtons } from "../sections/EventButtons";
import { useAtlas, useDeferredAtlas } from "../store/AtlasProvider";
import type { Format } from "../text/format";
import type { MessagesOf } from "../text/messages";
import { useFocusKept } from "../ui/useFocusKept";
import { CountryChoice } from "./CountryChoice";
import { CountryPanel } from "./CountryPanel";
import { ViewLink } from "./ViewLink";
import "./panel.css";

interface AsidePanelProps {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"map" | "panel">;
  readonly format: Format;
}

/** The panel beside the map: the chosen city with its events, the chosen country, or else a list of countries. */
export function AsidePanel(props: AsidePanelProps) {
  const country = useDeferredAtlas(({ view }) => view.country);
  const place = useDeferredAtlas(({ view }) => view.place);
  return <PanelParts {...props} country={country} place={place} />;
}

type PanelPartsProps = AsidePanelProps & Pick<View, "country" | "place">;

const PanelParts = memo(function PanelParts({ country, place, ...props }: PanelPartsProps) {
  const ref = useFocusKept(`${country} ${place}`);
  const isOpen = country !== undefined || place !== undefined;
  return (
    <aside ref={ref} tabIndex={-1} className="panel" aria-label={props.messages.panel.countries}>
      {isOpen && <BackLink {...props} />}
      {place !== undefined && <PlaceCard place={place} {...props} />}
      {country !== undefined && <CountryPanel code={country} {...props} />}
      {!isOpen && <CountryChoice {...props} />}
    </aside>
  );
});

function BackLink({ messages }: AsidePanelProps) {
  const chooseCountry = useAtlas((atlas) => atlas.chooseCountry);
  return (
    <ViewLink
      className="panel-back"
      change={{ country: undefined, place: undefined }}
      onFollow={() => chooseCountry(undefined)}
    >
      {messages.panel.back}
    </ViewLink>
  );
}

function PlaceCard({ place: id, ...props }: AsidePanelProps & { readonly place: string }) {
  const { catalog, messages, format } = props;
  const place = byId(catalog.places, id);
  const events = eventsAt(catalog, id);
  return (
    <section className="place-card">
      <h3>{place.name[format.language]}</h3>
      <p className="muted">{countryOf(catalog, place.country).name[format.language]}</p>
      {events.length === 0 ? <p>{messages.panel.noEvents}</p> : <EventButtons events={events} {...props} />}
    </section>
  );
}
