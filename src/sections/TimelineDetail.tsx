import { byId, type Catalog } from "../catalog/catalog";
import { useAtlas } from "../store/AtlasProvider";
import type { Format } from "../text/format";
import { formatPeriod } from "../text/formatPeriod";
import { upperFirst } from "../text/headline";
import type { FigureMessages } from "../text/messages";
import { markRussian } from "../ui/markRussian";
import { QuotedWords } from "../ui/QuotedWords";
import { Region } from "../ui/Region";
import { SourceLinks } from "./SourceLinks";
import { StatementRow } from "./StatementRow";
import { statementsAt } from "./statementsAt";

interface TimelineDetailProps {
  readonly id: string;
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
}

/** The chosen event in full: date, place, words, sources and statements about it. */
export function TimelineDetail({ id, ...props }: TimelineDetailProps) {
  const { catalog, messages, format } = props;
  const chooseEvent = useAtlas((atlas) => atlas.chooseEvent);
  const { language } = format;
  const words = messages.timeline;
  const event = byId(catalog.events, id);
  const statements = statementsAt(catalog, event);
  return (
    <Region className="timeline-detail" aria-label={words.chosen}>
      <button
        type="button"
        className="timeline-close"
        aria-label={messages.common.close}
        onClick={() => chooseEvent(undefined)}
      >
        ×
      </button>
      <h3>{markRussian(event.title[language], language)}</h3>
      <p className="timeline-when">
        <span>{upperFirst(formatPeriod(event.when, catalog, messages, format))}</span>
        {event.certainty === "planned" && <span>{words.plannedNote}</span>}
        {event.placeName !== undefined && <span>{event.placeName[language]}</span>}
        {event.place !== undefined && <PlaceButton place={event.place} {...props} />}
      </p>
      {event.note !== undefined && <p>{event.note[language]}</p>}
      {event.words !== undefined && (
        <p className="timeline-words">
          <QuotedWords quotation={event.words} language={language} translated={messages.common.translation} />
        </p>
      )}
      <SourceLinks ids={event.sources} {...props} language={language} />
      {statements.length > 0 && (
        <>
          <h4>{words.said}</h4>
          <ul className="timeline-said">
            {statements.map((statement) => (
              <StatementRow key={statement.id} statement={statement} {...props} />
            ))}
          </ul>
        </>
      )}
    </Region>
  );
}

function PlaceButton({
  place: id,
  catalog,
  messages,
  format,
}: Omit<TimelineDetailProps, "id"> & { readonly place: string }) {
  const choosePlace = useAtlas((atlas) => atlas.choosePlace);
  const place = byId(catalog.places, id);
  return (
    <button type="button" className="link" onClick={() => choosePlace(id)}>
      {messages.timeline.onMap(place.name[format.language])}
    </button>
  );
}
