import { byId, type Catalog } from "../catalog/catalog";
import type { Format } from "../text/format";
import type { FigureMessages } from "../text/messages";
import { TableHead } from "../ui/TableHead";
import { formatPeriod } from "./formatPeriod";
import { SourceNames } from "./SourceLinks";

interface TimelineTableProps {
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
}

/** All events as a table, in the order of the dataset. */
export function TimelineTable({ catalog, messages, format }: TimelineTableProps) {
  const { language } = format;
  const { table, online, whereNot, plannedNote } = messages.timeline;
  return (
    <table>
      <caption>{table.caption}</caption>
      <TableHead names={[table.when, table.event, table.place, table.source]} />
      <tbody>
        {catalog.events.map(({ id, when, title, place, certainty, sources }) => (
          <tr key={id} id={`event-${id}`}>
            <td>
              {formatPeriod(when, catalog, messages, format)}
              {certainty === "planned" && <small> ({plannedNote})</small>}
            </td>
            <th scope="row">{title[language]}</th>
            <td>
              {place !== undefined
                ? byId(catalog.places, place).name[language]
                : when.kind === "during" || when.kind === "order"
                  ? online
                  : whereNot}
            </td>
            <td>
              <SourceNames ids={sources} catalog={catalog} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
