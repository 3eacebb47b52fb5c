import { Fragment, type ReactNode } from "react";
import type { Catalog } from "../catalog/catalog";
import type { AtlasEvent } from "../model/event";
import type { Format } from "../text/format";
import { formatPeriod } from "../text/formatPeriod";
import { upperFirst } from "../text/headline";
import type { FigureMessages } from "../text/messages";
import { markRussian } from "../ui/markRussian";
import { TableHead } from "../ui/TableHead";
import { formatPlace } from "./formatPlace";
import { SourceNames } from "./SourceLinks";

interface TimelineTableProps {
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
  /** Renders rows with the statements about an event, below its row. An embed has these in its CSV file only. */
  readonly below?: ((event: string) => ReactNode) | undefined;
}

/** All events as a table, in the order of the dataset. */
export function TimelineTable({ below, ...wording }: TimelineTableProps) {
  const { catalog, messages } = wording;
  const { table } = messages.timeline;
  return (
    <table>
      <TableHead caption={table.caption} names={[table.when, table.event, table.place, table.source]} />
      <tbody>
        {catalog.events.map((event) => (
          <Fragment key={event.id}>
            <EventRow event={event} {...wording} />
            {below?.(event.id)}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface EventRowProps extends Omit<TimelineTableProps, "below"> {
  readonly event: AtlasEvent;
}

function EventRow({ event, catalog, messages, format }: EventRowProps) {
  const { language } = format;
  const period = upperFirst(formatPeriod(event.when, catalog, messages, format));
  return (
    <tr id={`event-${event.id}`}>
      <td>
        {event.certainty === "planned" ? (
          <>
            <span>{period}</span>
            <small>{` (${messages.timeline.plannedNote})`}</small>
          </>
        ) : (
          period
        )}
      </td>
      <th scope="row">{markRussian(event.title[language], language)}</th>
      <td>{formatPlace(event, { catalog, messages, format })}</td>
      <td>
        <SourceNames ids={event.sources} catalog={catalog} language={language} />
      </td>
    </tr>
  );
}
