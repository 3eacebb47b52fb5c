import type { Catalog } from "../catalog/catalog";
import type { Format } from "../text/format";
import type { FigureMessages } from "../text/messages";
import { TableHead } from "../ui/TableHead";
import { formatPeriod } from "./formatPeriod";
import { formatPlace } from "./formatPlace";
import { SourceNames } from "./SourceLinks";

interface TimelineTableProps {
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
}

/** All events as a table, in the order of the dataset. */
export function TimelineTable({ catalog, messages, format }: TimelineTableProps) {
  const { language } = format;
  const { table, plannedNote } = messages.timeline;
  return (
    <table>
      <TableHead caption={table.caption} names={[table.when, table.event, table.place, table.source]} />
      <tbody>
        {catalog.events.map((event) => (
          <tr key={event.id} id={`event-${event.id}`}>
            <td>
              <span>{formatPeriod(event.when, catalog, messages, format)}</span>
              {event.certainty === "planned" && <small>{` (${plannedNote})`}</small>}
            </td>
            <th scope="row">{event.title[language]}</th>
            <td>{formatPlace(event, { catalog, messages, format })}</td>
            <td>
              <SourceNames ids={event.sources} catalog={catalog} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
