import { byId, type Catalog, countryOf } from "../../catalog/catalog";
import type { Quotation } from "../../model/quotation";
import type { ClaimStatement } from "../../model/statement";
import { toTranslation } from "../../model/translation";
import type { When } from "../../model/when";
import type { Format } from "../../text/format";
import { formatList } from "../../text/formatList";
import type { FigureMessages } from "../../text/messages";
import { sortByName } from "../../text/sortByName";
import type { LabelledEvent } from "./draftLabels";
import type { MeetingStep } from "./placeMeeting";
import type { TimelineWords } from "./placeTimeline";
import { toDayCards } from "./toDayCards";
import type { DatedEvent, Forum, Timeline } from "./toTimeline";

interface Words {
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
  /** The reader's IANA time zone; undefined when unknown. */
  readonly timeZone: string | undefined;
  /** Undefined at the level of years, which has no clocks. */
  readonly finer: Pick<typeof import("./toClocks"), "toClocks" | "toYours"> | undefined;
}

/** Formats the events of a timeline as text in a language. */
export function toTimelineWords(catalog: Catalog, timeline: Timeline, words: Words): TimelineWords {
  const { forum } = timeline;
  const { messages, format, finer } = words;
  const meeting = forum?.meeting;
  return {
    years: timeline.years,
    dated: timeline.dated.map((event) => toLabel(catalog, event, words)),
    forum: forum?.event.id,
    days:
      forum === undefined
        ? []
        : toDayCards(catalog, forum, words, finer && ((date) => finer.toYours(date, forum, words))),
    clocks: forum && finer?.toClocks(catalog, forum, words),
    nothingKnown: messages.timeline.nothingKnown,
    meeting: meeting && {
      id: meeting.id,
      title: messages.timeline.meetingDay(meeting.short[format.language]),
    },
    steps: forum === undefined ? [] : toSteps(catalog, forum, words),
  };
}

function toLabel(catalog: Catalog, event: DatedEvent, { messages, format }: Words): LabelledEvent {
  const { language } = format;
  const place = event.place === undefined ? undefined : byId(catalog.places, event.place);
  const name = place?.name ?? event.placeName;
  const isNamed = [place?.nameIn, event.placeName].some(
    (named) => named !== undefined && event.short[language].includes(named[language]),
  );
  return {
    id: event.id,
    when: event.when,
    title: event.short[language],
    detail: messages.timeline.label(
      isNamed ? undefined : name?.[language],
      format.when(event.when),
      event.certainty === "planned",
    ),
  };
}

function toSteps(
  catalog: Catalog,
  { steps }: Forum,
  { messages, format: { language } }: Words,
): readonly MeetingStep[] {
  const translate = (words: Quotation | undefined) => {
    const translation = words && toTranslation(words, language);
    return translation === undefined ? undefined : messages.common.translation(translation);
  };
  return steps.map(({ id, when, title, words, note, countries }) => ({
    id,
    position: when.kind === "order" ? when.position : 0,
    title: title[language],
    words,
    translation: translate(words),
    note: note?.[language],
    claims: claimsAt(catalog, when, words).map(({ claim }) => claim[language]),
    countries: formatList(
      language,
      sortByName(
        countries.map((code) => countryOf(catalog, code)),
        language,
      ).map(({ name }) => name[language]),
    ),
  }));
}

/** The claims at the same position in the order, except a claim whose quoted words the step itself shows. */
function claimsAt(
  { statements }: Catalog,
  when: When,
  words: Quotation | undefined,
): readonly ClaimStatement[] {
  return statements.filter(
    (statement): statement is ClaimStatement =>
      statement.kind === "claim" &&
      when.kind === "order" &&
      statement.period.kind === "order" &&
      statement.period.within === when.within &&
      statement.period.position === when.position &&
      (words === undefined || statement.words?.text !== words.text),
  );
}
