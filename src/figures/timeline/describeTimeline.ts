import type { Catalog } from "../../catalog/catalog";
import type { Level } from "../../model/view";
import type { Format } from "../../text/format";
import type { FigureMessages } from "../../text/messages";
import type { Timeline } from "./toTimeline";
import { formatOffset, parseOffset } from "./utcOffset";

interface Words {
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
}

/** The finding of the timeline, as its title. */
export function toTitle(
  { forum }: Timeline,
  { messages: { timeline }, format: { language } }: Words,
): string {
  if (forum?.place === undefined) return timeline.emptyTitle;
  const months = new Set(forum.days.map(({ date }) => date.slice(0, 7)));
  const [year = 0, month] = ([...months][0] ?? "").split("-").map(Number);
  const where = forum.place.nameIn[language];
  return timeline.title(where, forum.days.length, months.size === 1 ? month : undefined, year);
}

/** The subtitle: the range of years, and the place and UTC offset of the clock that the days follow, if known. */
export function toSubtitle(
  { years, forum }: Timeline,
  { messages: { timeline }, format: { language } }: Words,
): string {
  if (years === undefined) return timeline.empty;
  const range = toRange(years);
  const place = forum?.place;
  return place?.utcOffset === undefined
    ? timeline.subtitle(range)
    : timeline.subtitleWithClock(range, place.nameIn[language], formatOffset(parseOffset(place.utcOffset)));
}

/** The accessible name of the drawing at a level. */
export function toDrawnName(
  { years }: Timeline,
  level: Level,
  { messages: { timeline } }: Pick<Words, "messages">,
): string {
  return timeline.drawn[level](years === undefined ? "" : toRange(years));
}

function toRange([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** The ids of the sources of the events at a level, in the order of the catalog. */
export function sourcesInSight(
  catalog: Catalog,
  { dated, forum }: Timeline,
  level: Level,
): readonly string[] {
  const ofForum = forum === undefined ? [] : [forum.event, ...forum.days.flatMap(({ events }) => events)];
  const ofMeeting = forum?.meeting === undefined ? [] : [forum.meeting, ...forum.steps];
  const events = { years: [...dated, ...ofForum], days: [...ofForum, ...ofMeeting], meeting: ofMeeting }[
    level
  ];
  const ids = new Set(events.flatMap(({ sources }) => sources));
  return catalog.sources.map(({ id }) => id).filter((id) => ids.has(id));
}
