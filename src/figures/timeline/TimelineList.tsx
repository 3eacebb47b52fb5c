import type { ReactNode } from "react";
import type { Level } from "../../model/view";
import { type EventControls, toEventLink } from "./EventMark";
import type { RailGap } from "./placeRail";
import type { TimelineWords } from "./placeTimeline";
import "./timelineList.css";
import { Region } from "../../ui/Region";

interface TimelineListProps {
  readonly words: TimelineWords;
  readonly rail: readonly RailGap[];
  readonly level: Level;
  readonly label: string;
  readonly gap: (months: number, isAtLeast: boolean) => string;
  readonly controls: EventControls;
  readonly isPlanned: (id: string) => boolean;
  /** The details of the selected event, shown below it. */
  readonly detail: ReactNode;
}

/** The upright timeline, for narrow figures. */
export function TimelineList(props: TimelineListProps) {
  return (
    <Region className="timeline-list" aria-label={props.label}>
      {props.level === "years" && <YearsRail {...props} />}
      {props.level !== "meeting" && <DayCards {...props} />}
      <Meeting {...props} />
    </Region>
  );
}

function YearsRail({ words, rail, gap, controls, isPlanned, detail }: TimelineListProps) {
  return (
    <ol className="timeline-upright">
      {words.dated.map(({ id, title, detail: placeAndDate }, index) => {
        const { months = 0, height = 0, isAtLeast = false } = rail[index] ?? {};
        return (
          <li
            key={id}
            className={`${id === words.forum ? "is-forum" : ""} ${isPlanned(id) ? "is-planned" : ""}`}
          >
            {height > 0 && (
              <p className={`timeline-gap ${months >= 3 ? "is-long" : ""}`}>
                <svg width="2" height={height} aria-hidden="true">
                  <line x1="1" x2="1" y1="0" y2={height} />
                </svg>
                {months >= 3 && <span>{gap(months, isAtLeast)}</span>}
              </p>
            )}
            <EventButton id={id} controls={controls} detail={detail}>
              <strong>{title}</strong>
              <span>{placeAndDate}</span>
            </EventButton>
          </li>
        );
      })}
    </ol>
  );
}

function DayCards({ words, level, controls, detail }: TimelineListProps) {
  return (
    <>
      {level === "days" && words.clocks !== undefined && (
        <p className="timeline-clocks">
          <span>{words.clocks.there}</span>
          {words.clocks.yours !== undefined && <span>{words.clocks.yours}</span>}
        </p>
      )}
      <ol className={`timeline-cards is-${level}`}>
        {words.days.map(({ date, title, weekday, events, yours }) => (
          <li key={date}>
            <p>
              <strong>{title}</strong>
              {level === "days" && <span className="timeline-weekday">{weekday}</span>}
            </p>
            {level === "days" && yours !== undefined && <p className="timeline-yours">{yours}</p>}
            {level === "days" && events.length === 0 && (
              <p className="timeline-unknown">{words.nothingKnown}</p>
            )}
            {(level === "days" ? events : []).map((event) => (
              <EventButton key={event.id} id={event.id} controls={controls} detail={detail}>
                <strong>{event.title}</strong>
                {event.said.map((said) => (
                  <span key={said}>{said}</span>
                ))}
              </EventButton>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function Meeting({ words: { meeting, steps }, level, controls, detail }: TimelineListProps) {
  if (meeting === undefined) return null;
  return (
    <>
      <div className="timeline-meeting-band">
        <EventButton id={meeting.id} controls={controls} detail={detail}>
          <strong>{meeting.title}</strong>
        </EventButton>
      </div>
      {level === "meeting" && (
        <ol className="timeline-steps">
          {steps.map(({ id, position, title, words: said, translation, note, claims, countries }) => (
            <li key={id} value={position}>
              <EventButton id={id} controls={controls} detail={detail}>
                <span>{countries}</span>
                <strong>{title}</strong>
                {claims.map((claim) => (
                  <span key={claim}>{claim}</span>
                ))}
                {said !== undefined && <q lang={said.lang}>{said.text}</q>}
                {translation !== undefined && <span className="translation">{translation}</span>}
                {note !== undefined && <span>{note}</span>}
              </EventButton>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

interface EventButtonProps {
  readonly id: string;
  readonly controls: EventControls;
  readonly detail: ReactNode;
  readonly children: ReactNode;
}

/** A link that works as a toggle button once scripts run. */
function EventButton({ id, controls, detail, children }: EventButtonProps) {
  const emphasis = controls.emphasisOf(id);
  return (
    <>
      <a className={`timeline-button is-${emphasis}`} {...toEventLink(id, controls)}>
        {children}
      </a>
      {emphasis === "chosen" && detail}
    </>
  );
}
