import { byId, type Catalog } from "../catalog/catalog";
import { isDated, toYears } from "../model/calendar";
import type { AtlasEvent } from "../model/event";
import type { Speaker } from "../model/source";
import type { Measure, Statement } from "../model/statement";
import type { View } from "../model/view";

/** A fact of the article, and the view that shows it. */
export interface MeetingEntry {
  /** The number of the fact; undefined for an entry between numbered facts. */
  readonly fact: string | undefined;
  /** Undefined if the article only reports an event. */
  readonly statement: Statement | undefined;
  /** Undefined if the fact has a statement only. */
  readonly event: AtlasEvent | undefined;
  /** The fields in which the linked view differs from the default view. */
  readonly shownBy: Partial<View>;
}

/** The facts of one speaker, in the order of the article. */
interface Speech {
  readonly speaker: Speaker;
  /** The entry in which the speaker takes the floor. */
  readonly opening: MeetingEntry;
  readonly entries: readonly MeetingEntry[];
}

/** All facts of the article, in its order. */
export interface Meeting {
  /** The facts about the forum and the meeting, before the first speech. */
  readonly occasion: readonly MeetingEntry[];
  readonly speeches: readonly Speech[];
}

/** The source whose facts are numbered. */
export const articleId = "article";

/** Gathers the numbered facts of the article and the entries between them, grouped by speaker. */
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

/** Position of an entry without a number: after the event it is about, else after the fact before it in the dataset. */
function toBetween({ about }: Statement, last: number, events: readonly AtlasEvent[]): number {
  const event = about.kind === "event" ? events.find(({ id }) => id === about.event) : undefined;
  return (event?.fact === undefined ? last : toNumber(event.fact)) + 0.5;
}

function toNumber(fact = "A0"): number {
  return Number(fact.slice(1));
}

/** Whether an event opens a speech: it is the first of its country in the order of the meeting. */
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

/** The speaker in whose speech a statement belongs: the one that it follows, else its own first speaker. */
function speakerOf(statement: Statement | undefined): string | undefined {
  return statement?.after ?? statement?.speakers[0];
}

/**
 * The view that shows an entry: growth for a count, the map or the timeline for a claim, the timeline for an event. A claim
 * that the article makes in its own words after the speaker's sums up the counts, so growth shows it.
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

/** The measures that the growth figure draws as points; other counts are beside it. */
const drawnMeasures: readonly Measure[] = ["volunteers", "initiative-volunteers"];

function toEventView({ id, when }: AtlasEvent): Partial<View> {
  return { figure: "timeline", level: when.kind === "days" ? "days" : "meeting", event: id };
}
