import { byId, type Catalog } from "../catalog/catalog";
import { isDated, toYears } from "../model/calendar";
import type { AtlasEvent } from "../model/event";
import type { Speaker } from "../model/source";
import type { Measure, Statement } from "../model/statement";
import type { View } from "../model/view";

/** One thing that the article tells, and the view that shows it. */
export interface MeetingEntry {
  /** The number of the fact; undefined for what stands between the numbered ones. */
  readonly fact: string | undefined;
  /** Undefined where the article only says that something took place. */
  readonly statement: Statement | undefined;
  /** Undefined where the article only says something. */
  readonly event: AtlasEvent | undefined;
  /** What the view at the end of its link differs in from the default one. */
  readonly shownBy: Partial<View>;
}

/** What one speaker said, in the order of the article. */
interface Speech {
  readonly speaker: Speaker;
  /** That the speaker took the floor. */
  readonly opening: MeetingEntry;
  readonly entries: readonly MeetingEntry[];
}

/** All that the article tells, in its order. */
export interface Meeting {
  /** Of the forum and of the meeting, before anybody spoke. */
  readonly occasion: readonly MeetingEntry[];
  readonly speeches: readonly Speech[];
}

/** The source that the facts are numbered by. */
export const articleId = "article";

/** Gathers the facts of the article, and what stands between them, by who spoke. */
export function readMeeting(catalog: Catalog): Meeting {
  const entries = listEntries(catalog);
  const starts = entries.flatMap(({ event }, index) => (isOpening(catalog, event) ? [index] : []));
  const speeches = starts.flatMap((start, index): readonly Speech[] => {
    const [opening, ...said] = entries.slice(start, starts[index + 1]);
    const speaker = said.map(({ statement }) => speakerOf(statement)).find((id) => id !== undefined);
    return opening === undefined || speaker === undefined
      ? []
      : [{ speaker: byId(catalog.speakers, speaker), opening, entries: said }];
  });
  return { occasion: entries.slice(0, starts[0]), speeches };
}

function listEntries(catalog: Catalog): readonly MeetingEntry[] {
  const told = ({ sources }: Statement | AtlasEvent) => sources.includes(articleId);
  const statements = catalog.statements.filter(told);
  const events = catalog.events.filter(told);
  const positions = new Map<string, number>();
  let last = 0;
  for (const statement of statements) {
    last = statement.fact === undefined ? last : toNumber(statement.fact);
    positions.set(statement.id, statement.fact === undefined ? toBetween(statement, last, events) : last);
  }
  const ofStatements = statements.map((statement) => {
    const { fact } = statement;
    const event = fact === undefined ? undefined : events.find((one) => one.fact === fact);
    return { position: positions.get(statement.id) ?? 0, fact, statement, event };
  });
  const ofEvents = events
    .filter(({ fact }) => fact !== undefined && !statements.some((statement) => statement.fact === fact))
    .map((event) => ({ position: toNumber(event.fact), fact: event.fact, statement: undefined, event }));
  return [...ofStatements, ...ofEvents]
    .sort((one, other) => one.position - other.position)
    .map(({ position: _, ...entry }) => ({ ...entry, shownBy: toShownBy(catalog, entry) }));
}

/** What has no number stands after what it is about, else after the fact before it in the dataset. */
function toBetween({ about }: Statement, last: number, events: readonly AtlasEvent[]): number {
  const event = about.kind === "event" ? events.find(({ id }) => id === about.event) : undefined;
  return (event?.fact === undefined ? last : toNumber(event.fact)) + 0.5;
}

function toNumber(fact = "A0"): number {
  return Number(fact.slice(1));
}

/** Whether a speaker takes the floor: the first of a country in the order of the meeting. */
function isOpening({ events }: Catalog, event: AtlasEvent | undefined): boolean {
  if (event?.when.kind !== "order") return false;
  const { within, position } = event.when;
  return !events.some(
    ({ when, countries }) =>
      when.kind === "order" &&
      when.within === within &&
      when.position < position &&
      countries.some((code) => event.countries.includes(code)),
  );
}

/** The one whose words they are. */
function speakerOf(statement: Statement | undefined): string | undefined {
  return statement?.after ?? statement?.speakers[0];
}

/**
 * The view that shows a count is the growth of its country, of a claim the map or the timeline. What the article claims
 * in words of its own, after the speaker's, sums up the counts.
 */
function toShownBy(
  catalog: Catalog,
  { statement, event }: Pick<MeetingEntry, "statement" | "event">,
): Partial<View> {
  if (event !== undefined) return toEventView(event);
  if (statement === undefined) return {};
  const { about } = statement;
  if (about.kind === "event") return toEventView(byId(catalog.events, about.event));
  const { country } = about;
  if (statement.kind === "count") {
    const { measure, period } = statement;
    const [year] = isDated(period) && drawnMeasures.includes(measure) ? toYears(period) : [];
    return { figure: "growth", country, ...(year === undefined ? {} : { year }) };
  }
  if (statement.after !== undefined) return { figure: "growth", country };
  if (statement.places !== undefined) return { figure: "map", lens: "article", country };
  const speech = catalog.events.find((one) => isOpening(catalog, one) && one.countries.includes(country));
  return speech === undefined ? { figure: "map", lens: "article", country } : toEventView(speech);
}

/** What the growth figure draws as points; any other count stands beside it. */
const drawnMeasures: readonly Measure[] = ["volunteers", "initiative-volunteers"];

function toEventView({ id, when }: AtlasEvent): Partial<View> {
  return { figure: "timeline", level: when.kind === "days" ? "days" : "meeting", event: id };
}
