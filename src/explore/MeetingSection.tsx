import type { ReactNode } from "react";
import { byId, type Catalog } from "../catalog/catalog";
import { toBesideWords } from "../figures/growth/growthLabels";
import type { Quotation } from "../model/quotation";
import type { CountStatement, Statement } from "../model/statement";
import { toTranslation } from "../model/translation";
import { SourceLinks } from "../sections/SourceLinks";
import type { Format } from "../text/format";
import { formatStatedPeriod } from "../text/formatPeriod";
import { formatSpeakers } from "../text/formatSpeakers";
import { formatStatedValue } from "../text/formatStatement";
import { upperFirst } from "../text/headline";
import type { MessagesOf } from "../text/messages";
import { spaceAfter } from "../text/plural";
import { quote } from "../text/quote";
import { markRussian } from "../ui/markRussian";
import { QuotedWords } from "../ui/QuotedWords";
import { FigureLink } from "./FigureLink";
import { articleId, type Meeting, type MeetingEntry, readMeeting } from "./readMeeting";
import "./meeting.css";

interface MeetingSectionProps {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"meeting" | "growth">;
  readonly format: Format;
}

/** All facts of the article in its order, grouped by speaker; each fact links to the figure that shows it. */
export function MeetingSection(props: MeetingSectionProps) {
  const { catalog, messages, format } = props;
  const { meeting: words } = messages;
  const { occasion, speeches } = readMeeting(catalog);
  const { note } = byId(catalog.sources, articleId);
  return (
    <section className="meeting" id="meeting" aria-labelledby="meeting-title">
      <h2 id="meeting-title">{words.title}</h2>
      <p className="subtitle">{words.lead}</p>
      <div className="meeting-parts">
        <div className="meeting-occasion">
          <h3>{words.occasion}</h3>
          <ul>
            {occasion.map((entry) => (
              <Entry key={keyOf(entry)} entry={entry} {...props} />
            ))}
          </ul>
        </div>
        {speeches.map((speech, index) => (
          <SpeechPart key={speech.speaker.id} speech={speech} order={index + 1} {...props} />
        ))}
      </div>
      <div className="meeting-source">
        {note !== undefined && <p>{note[format.language]}</p>}
        <SourceLinks ids={[articleId]} {...{ catalog, messages }} language={format.language} />
      </div>
    </section>
  );
}

interface SpeechPartProps extends MeetingSectionProps {
  readonly speech: Meeting["speeches"][number];
  /** From 1. */
  readonly order: number;
}

/** A speech: the speaker with their post, then the facts. The last words of a speech after the first are a block quotation. */
function SpeechPart({ speech: { speaker, opening, entries }, order, ...props }: SpeechPartProps) {
  const { language } = props.format;
  const words = props.messages.meeting;
  const last = entries.at(-1);
  const isClosing = order > 1 && last?.statement?.words !== undefined;
  return (
    <div className="meeting-speech">
      <p className="meeting-order">{words.speech(order)}</p>
      <h3>{speaker.name[language]}</h3>
      {speaker.role !== undefined && <p className="meeting-role">{speaker.role[language]}</p>}
      <p className="meeting-said" data-fact={opening.fact}>
        <Words quotation={opening.event?.words} {...props} />
        <LinkTo entry={opening} {...props} />
      </p>
      <ul className={entries.length > longList ? "is-long" : undefined}>
        {entries.slice(0, isClosing ? -1 : undefined).map((entry) => (
          <Entry key={keyOf(entry)} entry={entry} {...props} />
        ))}
      </ul>
      {isClosing && last !== undefined && <Closing entry={last} by={speaker.name[language]} {...props} />}
    </div>
  );
}

/** A list of more facts than this has two columns where they fit. */
const longList = 6;

interface EntryProps extends MeetingSectionProps {
  readonly entry: MeetingEntry;
}

/** A fact: its value, claim or event, the quoted words, and the link to the figure. */
function Entry({ entry, ...props }: EntryProps) {
  const { statement, event, fact } = entry;
  const { format } = props;
  return (
    <li data-fact={fact}>
      {statement === undefined ? (
        <p>
          <span>{event && markRussian(event.title[format.language], format.language)}</span>
          {event?.when.kind === "days" && (
            <>
              <span>, </span>
              <span className="meeting-date">{format.when(event.when)}</span>
            </>
          )}
        </p>
      ) : statement.kind === "count" ? (
        <Count statement={statement} {...props} />
      ) : (
        <p>{statement.claim[format.language]}</p>
      )}
      <p className="meeting-said">
        {statement?.after !== undefined && (
          <span>{`${formatSpeakers(statement, props)}${statement.words === undefined ? ". " : ": "}`}</span>
        )}
        <Words quotation={statement?.words ?? event?.words} {...props} />
        <LinkTo entry={entry} {...props} />
      </p>
      {statement === undefined && event?.when.kind === "during" && event.note !== undefined && (
        <p className="meeting-said">{event.note[format.language]}</p>
      )}
    </li>
  );
}

function Count({ statement, ...props }: MeetingSectionProps & { readonly statement: CountStatement }) {
  const words = toBesideWords(statement, { ...props, scale: "people" });
  const value = upperFirst(formatStatedValue(statement, props));
  return (
    <p>
      <strong>{value + spaceAfter(value)}</strong>
      <span>{`${words}, ${formatStatedPeriod(statement, props)}`}</span>
    </p>
  );
}

/** The last words of the meeting. */
function Closing({ entry, by, ...props }: EntryProps & { readonly by: string }) {
  const { statement, fact } = entry;
  const { format, messages } = props;
  const quotation = statement?.words;
  if (statement?.kind !== "claim" || quotation === undefined) return null;
  const translation = toTranslation(quotation, format.language);
  return (
    <figure className="meeting-closing" data-fact={fact}>
      <p>{statement.claim[format.language]}</p>
      <blockquote lang={quotation.lang}>
        <p>{quote(quotation)}</p>
      </blockquote>
      {translation !== undefined && <p>{messages.common.translation(translation)}</p>}
      <figcaption>
        <span>{by}</span> <LinkTo entry={entry} {...props} />
      </figcaption>
    </figure>
  );
}

function Words({
  quotation,
  format,
  messages,
}: MeetingSectionProps & { readonly quotation: Quotation | undefined }): ReactNode {
  if (quotation === undefined) return null;
  return (
    <>
      <QuotedWords
        quotation={quotation}
        language={format.language}
        translated={messages.common.translation}
      />{" "}
    </>
  );
}

function LinkTo({ entry: { shownBy }, messages }: EntryProps) {
  return <FigureLink shownBy={shownBy}>{messages.meeting.shownBy[shownBy.figure ?? "growth"]}</FigureLink>;
}

function keyOf({ statement, event }: MeetingEntry): string {
  return (statement satisfies Statement | undefined)?.id ?? event?.id ?? "";
}
