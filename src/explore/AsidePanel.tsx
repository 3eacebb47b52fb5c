import { byId, type Catalog, countryOf } from "../catalog/catalog";
import { useAtlas } from "../store/AtlasProvider";
import type { Format } from "../text/format";
import type { Messages } from "../text/messages";
import { CountryPanel } from "./CountryPanel";
import { eventsAt } from "./countryFacts";
import { EventButtons } from "./EventButtons";
import "./panel.css";

interface AsidePanelProps {
  readonly catalog: Catalog;
  readonly messages: Messages;
  readonly format: Format;
}

/** Beside the map: the chosen city with its events, else the chosen country, else the countries to choose from. */
export function AsidePanel(props: AsidePanelProps) {
  const country = useAtlas(({ view }) => view.country);
  const place = useAtlas(({ view }) => view.place);
  const isOpen = country !== undefined || place !== undefined;
  return (
    <aside className="panel" aria-label={props.messages.panel.countries}>
      {isOpen && <BackButton {...props} />}
      {place !== undefined && <PlaceCard place={place} {...props} />}
      {country !== undefined && <CountryPanel code={country} {...props} />}
      {!isOpen && <CountryChoice {...props} />}
    </aside>
  );
}

function BackButton({ messages }: AsidePanelProps) {
  const chooseCountry = useAtlas((atlas) => atlas.chooseCountry);
  return (
    <button type="button" className="panel-back" onClick={() => chooseCountry(undefined)}>
      {messages.panel.back}
    </button>
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

function CountryChoice({ catalog, messages, format }: AsidePanelProps) {
  const chooseCountry = useAtlas((atlas) => atlas.chooseCountry);
  const { language } = format;
  const countries = [...catalog.countries].sort((one, other) =>
    one.name[language].localeCompare(other.name[language], language),
  );
  return (
    <>
      <h3>{messages.panel.empty.title}</h3>
      <p className="muted">{messages.panel.empty.lead}</p>
      <ul className="country-choice">
        {countries.map(({ code, name }) => (
          <li key={code}>
            <button type="button" onClick={() => chooseCountry(code)}>
              {name[language]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
