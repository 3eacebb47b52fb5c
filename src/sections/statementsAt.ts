import { type Catalog, statementsOfEvent } from "../catalog/catalog";
import type { AtlasEvent } from "../model/event";
import type { Statement } from "../model/statement";

/** The statements about an event, and those made at it: their period is the event's position in an order. */
export function statementsAt(catalog: Catalog, event: AtlasEvent): readonly Statement[] {
  const { when } = event;
  const at =
    when.kind === "order"
      ? catalog.statements.filter(
          ({ period }) =>
            period.kind === "order" && period.within === when.within && period.position === when.position,
        )
      : [];
  return [...statementsOfEvent(catalog, event.id), ...at, ...saidInSpeech(catalog, event)];
}

/** A country's first speech in the meeting also gets the same source's statements about that country that have no order. */
function saidInSpeech(
  { events, statements }: Catalog,
  { when, countries, sources }: AtlasEvent,
): readonly Statement[] {
  if (when.kind !== "order") return [];
  const isLater = events.some(
    (other) =>
      other.when.kind === "order" &&
      other.when.within === when.within &&
      other.when.position < when.position &&
      other.countries.some((code) => countries.includes(code)),
  );
  if (isLater) return [];
  return statements.filter(
    ({ about, period, sources: said }) =>
      period.kind !== "order" &&
      about.kind === "country" &&
      countries.includes(about.country) &&
      said.some((id) => sources.includes(id)),
  );
}
