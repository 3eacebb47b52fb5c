import { byId, type Catalog } from "../../catalog/catalog";
import { type DatedWhen, isDated, toDays, toYears } from "../../model/calendar";
import type { AtlasEvent } from "../../model/event";
import type { Place } from "../../model/place";

/** An event with a calendar date. */
export type DatedEvent = AtlasEvent & { readonly when: DatedWhen };

/** A day of the forum, with the events known to be on it. */
interface ForumDay {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly events: readonly DatedEvent[];
}

/** The event during which the meeting was held, day by day. */
export interface Forum {
  readonly event: DatedEvent;
  readonly place: Place | undefined;
  readonly days: readonly ForumDay[];
  /** The event held within it on an unknown day; undefined when there is no such event. */
  readonly meeting: AtlasEvent | undefined;
  /** The steps of the meeting in their order, without clock times. */
  readonly steps: readonly AtlasEvent[];
}

/** The events at the three levels of the timeline. */
export interface Timeline {
  /** The first and the last year with an event; undefined when no event is dated. */
  readonly years: readonly [number, number] | undefined;
  /** The events on the axis of years, ordered by their first day. */
  readonly dated: readonly DatedEvent[];
  readonly forum: Forum | undefined;
}

/** Sorts the events of a catalog into the levels of the timeline, by the precision of their dates. */
export function toTimeline(catalog: Catalog): Timeline {
  const dated = catalog.events
    .filter(isDatedEvent)
    .sort((one, other) => Date.parse(firstDay(one)) - Date.parse(firstDay(other)));
  const forum = toForum(catalog, dated);
  const years = dated.flatMap(({ when }) => toYears(when));
  const parts = new Set(forum?.days.flatMap(({ events }) => events));
  return {
    years: years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)],
    dated: dated.filter((event) => !parts.has(event)),
    forum,
  };
}

/** Whether an event has a calendar date of its own. */
function isDatedEvent(event: AtlasEvent): event is DatedEvent {
  return isDated(event.when);
}

/** All days of a dated `When`, as `YYYY-MM-DD`. */
export function toDates(when: DatedWhen): readonly string[] {
  const { first, last } = toDays(when);
  const dates: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += msPerDay) {
    dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return dates;
}

const msPerDay = 86_400_000;

function toForum(catalog: Catalog, dated: readonly DatedEvent[]): Forum | undefined {
  const meeting = catalog.events.find(({ when }) => when.kind === "during");
  const event = dated.find(({ id }) => meeting?.when.kind === "during" && id === meeting.when.within);
  if (event === undefined) return undefined;
  const dates = toDates(event.when);
  const parts = dated.filter((one) => one !== event && one.place === event.place && isWithin(one, dates));
  return {
    event,
    place: event.place === undefined ? undefined : byId(catalog.places, event.place),
    days: dates.map((date) => ({ date, events: parts.filter(({ when }) => toDates(when).includes(date)) })),
    meeting,
    steps: meeting === undefined ? [] : toSteps(catalog, meeting.id),
  };
}

function toSteps({ events }: Catalog, meeting: string): readonly AtlasEvent[] {
  const position = ({ when }: AtlasEvent) => (when.kind === "order" ? when.position : 0);
  return events
    .filter(({ when }) => when.kind === "order" && when.within === meeting)
    .sort((one, other) => position(one) - position(other));
}

function isWithin({ when }: DatedEvent, dates: readonly string[]): boolean {
  return toDates(when).every((date) => dates.includes(date));
}

function firstDay({ when }: DatedEvent): string {
  return toDays(when).first;
}
