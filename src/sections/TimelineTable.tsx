import { byId, type Catalog } from "../catalog/catalog";
import type { Format } from "../text/format";
import type { FigureMessages } from "../text/messages";
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
      <thead>
        <tr>
          <th scope="col">{table.when}</th>
          <th scope="col">{table.event}</th>
          <th scope="col">{table.place}</th>
          <th scope="col">{table.source}</th>
        </tr>
      </thead>
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
