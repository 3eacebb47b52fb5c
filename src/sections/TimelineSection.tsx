import { memo, type ReactNode } from "react";
import { byId, type Catalog } from "../catalog/catalog";
import { sourcesInSight, toSubtitle, toTitle } from "../figures/timeline/describeTimeline";
import { TimelineFigure } from "../figures/timeline/TimelineFigure";
import { type Timeline, toTimeline } from "../figures/timeline/toTimeline";
import { loadFinerLevels, useFinerLevels } from "../figures/timeline/useFinerLevels";
import { isTimeZone } from "../figures/timeline/utcOffset";
import type { Level, View, Way } from "../model/view";
import { useAtlas, useDeferredAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";
import type { Format } from "../text/format";
import { formatPeriod } from "../text/formatPeriod";
import type { FigureMessages } from "../text/messages";
import { bring } from "../ui/bring";
import { type DrawingForm, toFittingForms } from "../ui/drawingForms";
import { FigureShell } from "../ui/FigureShell";
import type { Says } from "../ui/FigureStatus";
import { later } from "../ui/later";
import { useOnceAlive } from "../ui/useOnceAlive";
import { useWidth } from "../ui/useWidth";
import { toChosenEvent } from "./chosenEvent";
import { FigureActions } from "./FigureActions";
import { SourceLinks } from "./SourceLinks";
import { TimelineControls } from "./TimelineControls";
import { TimelineTable } from "./TimelineTable";
import "./timeline.css";

/** Preloads the chunks that a choice will need. An embed has a size budget and loads them on demand. */
export async function loadTimelineParts(): Promise<void> {
  await Promise.all([
    bring("TimelineDetail", importDetail),
    bring("TimelinePlace", importPlace),
    loadFinerLevels(),
  ]);
}

const importDetail = () => import("./TimelineDetail").then((part) => part.TimelineDetail);
const importPlace = () => import("./TimelinePlace").then((part) => part.TimelinePlace);
const TimelineDetail = later("TimelineDetail", importDetail);
const TimelinePlace = later("TimelinePlace", importPlace);

interface TimelineSectionProps {
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
  readonly way?: Way;
  /** The id of its element, also its anchor in addresses. */
  readonly id?: string;
  /** Extra table rows below the row of an event. */
  readonly below?: (event: string) => ReactNode;
}

/** Vertical in the narrow form, horizontal in the wider ones; an embed has one form fewer. */
const timelineForms: Readonly<Record<Way, readonly DrawingForm[]>> = {
  page: [
    { name: "phone", width: 360, from: 0 },
    { name: "desk", width: 760, from: 600 },
    { name: "wide", width: 1100, from: 900 },
  ],
  embed: [
    { name: "phone", width: 360, from: 0 },
    { name: "desk", width: 800, from: 600 },
  ],
  // Text must be legible from the last row: a horizontal timeline with such text is higher than a slide.
  slide: [{ name: "phone", width: 360, from: 0 }],
};

/** The timeline with its finding, levels, chosen event, sources and table. */
export function TimelineSection(props: TimelineSectionProps) {
  const view = useDeferredAtlas((atlas) => atlas.view);
  return <TimelineParts {...props} view={view} />;
}

interface TimelinePartsProps extends TimelineSectionProps {
  readonly view: View;
}

const TimelineParts = memo(function TimelineParts({
  view,
  way = "page",
  id = "timeline",
  below,
  ...props
}: TimelinePartsProps) {
  const { catalog, messages, format } = props;
  const { level, event, place, country, year } = view;
  const { ref, room } = useWidth<HTMLDivElement>(0);
  const timeZone = useTimeZone();
  const asked = useAtlas((atlas) => atlas.view.level);
  const chooseEvent = useAtlas((atlas) => atlas.chooseEvent);
  const chooseLevel = useAtlas((atlas) => atlas.chooseLevel);
  const pointAt = useAtlas((atlas) => atlas.pointAt);
  const finer = useFinerLevels(level);
  const timeline = toTimeline(catalog);
  return (
    <FigureShell
      id={id}
      isBare={way === "slide"}
      level={way === "embed" ? 1 : 2}
      title={toTitle(timeline, { messages, format })}
      subtitle={toSubtitle(timeline, props)}
      controls={<TimelineControls messages={messages} />}
      notes={<TimelineNotes timeline={timeline} level={level} {...props} />}
      sources={
        <SourceLinks ids={sourcesInSight(catalog, timeline, level)} {...props} language={format.language} />
      }
      actions={<FigureActions figure="timeline" {...{ view, messages }} hasPicture={level === "years"} />}
      says={toSays(view, props)}
      tableLabel={messages.common.table}
      table={<TimelineTable below={below} {...props} />}
    >
      <div ref={ref} className={`timeline-frame is-in-${way}`}>
        <TimelineFigure
          {...props}
          level={level}
          asked={asked}
          attention={{ event, place, country }}
          year={year}
          timeZone={timeZone}
          finer={finer}
          forms={toFittingForms(timelineForms[way], room)}
          detail={event !== undefined && <TimelineDetail id={event} {...props} />}
          onChoose={(id) =>
            chooseEvent(id === event ? undefined : toChosenEvent(byId(catalog.events, id), catalog))
          }
          hrefOf={(id) => toEventHref({ ...view, event: id }, way)}
          onPoint={(id) => pointAt(id === undefined ? undefined : { kind: "event", id })}
          onLevel={chooseLevel}
        />
      </div>
      {place !== undefined && <TimelinePlace place={place} {...props} />}
    </FigureShell>
  );
});

/** The announcements for the level and the choice. */
function toSays({ level, event, place }: View, { catalog, messages, format }: TimelineSectionProps): Says {
  const { says } = messages.timeline;
  const chosen = event === undefined ? undefined : byId(catalog.events, event);
  const choice =
    chosen !== undefined
      ? says.event(chosen.title[format.language], formatPeriod(chosen.when, catalog, messages, format))
      : place !== undefined
        ? says.place(byId(catalog.places, place).name[format.language])
        : says.nothing;
  return { level: says.level[level], choice };
}

/** On the page the link leads to the event's row in the table; elsewhere it leads to the timeline on the page. */
function toEventHref(view: View, way: Way): string {
  const href = toHref({ ...view, figure: "timeline" }, import.meta.env.BASE_URL);
  return way === "page" ? href.replace("#timeline", `#event-${view.event}`) : href;
}

/** The reader's time zone. Undefined before hydration: the server does not know it, and the first render must match. */
function useTimeZone(): string | undefined {
  return useOnceAlive(readTimeZone);
}

function readTimeZone(): string | undefined {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : undefined;
}

interface TimelineNotesProps extends TimelineSectionProps {
  readonly timeline: Timeline;
  readonly level: Level;
}

/** The notes: the programme is not known, the meeting has an order but no clock times, a year is inferred. */
function TimelineNotes({ timeline: { forum }, level, catalog, messages, format }: TimelineNotesProps) {
  if (forum === undefined) return null;
  const inferred = forum.event.sources.flatMap(
    (id) => byId(catalog.sources, id).note?.[format.language] ?? [],
  );
  return (
    <>
      <p>
        {level === "meeting"
          ? messages.timeline.meetingWhen(
              forum.meeting?.short[format.language] ?? "",
              format.when(forum.event.when),
            )
          : messages.timeline.noProgramme}
      </p>
      {level === "meeting" && <p>{messages.timeline.meetingOrder}</p>}
      {inferred.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
