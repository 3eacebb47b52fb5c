import { type Catalog, statementsOfEvent } from "../../catalog/catalog";
import type { Language } from "../../model/language";
import type { Format } from "../../text/format";
import { formatStatedValue } from "../../text/formatStatement";
import type { FigureMessages } from "../../text/messages";
import type { Forum } from "./toTimeline";

/** A day of the forum as text. */
export interface DayCard {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly title: string;
  readonly weekday: string;
  readonly events: readonly DayEvent[];
  /** Its 24 hours on the reader's clock; undefined when that clock is unknown, or the same. */
  readonly yours: string | undefined;
}

/** An event of a day, with the statements about it. */
interface DayEvent {
  readonly id: string;
  readonly title: string;
  readonly said: readonly string[];
}

interface Words {
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
}

/**
 * Formats the days of the forum as text.
 *
 * @param toYours formats a day on the reader's clock; undefined when it is not needed
 */
export function toDayCards(
  catalog: Catalog,
  forum: Forum,
  { messages, format }: Words,
  toYours: ((date: string) => string | undefined) | undefined,
): readonly DayCard[] {
  return forum.days.map(({ date, events }) => ({
    date,
    title: format.day(date),
    weekday: formatWeekday(date, format.language),
    events: events.map(({ id, short }) => ({
      id,
      title: short[format.language],
      said: toSaid(catalog, id, { messages, format }),
    })),
    yours: toYours?.(date),
  }));
}

function toSaid(catalog: Catalog, event: string, { messages, format }: Words): readonly string[] {
  return statementsOfEvent(catalog, event).map((statement) =>
    statement.kind === "claim"
      ? statement.claim[format.language]
      : messages.timeline.measured(
          messages.common.measures[statement.measure],
          formatStatedValue(statement, { messages, format }).replaceAll(" ", "\u00a0"),
        ),
  );
}

function formatWeekday(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
