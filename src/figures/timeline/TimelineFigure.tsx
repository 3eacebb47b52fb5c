import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { byId, type Catalog } from "../../catalog/catalog";
import type { Level } from "../../model/view";
import type { Format } from "../../text/format";
import type { FigureMessages } from "../../text/messages";
import type { DrawingForm } from "../../ui/drawingForms";
import { KeyHint } from "../../ui/KeyHint";
import { Region } from "../../ui/Region";
import { toDrawnName } from "./describeTimeline";
import type { EventControls } from "./EventMark";
import { placeRail } from "./placeRail";
import { type PlacedTimeline, placeTimeline, type TimelineWords } from "./placeTimeline";
import { TimelineDrawing } from "./TimelineDrawing";
import { TimelineList } from "./TimelineList";
import { type Attention, toEmphasis } from "./toEmphasis";
import { toLevel } from "./toStep";
import { type Timeline, toTimeline } from "./toTimeline";
import { toTimelineWords } from "./toTimelineWords";
import { useEventKeys } from "./useEventKeys";
import type { FinerLevels } from "./useFinerLevels";
import { useZoomGestures } from "./useZoomGestures";
import "./timeline.css";

interface TimelineFigureProps {
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
  readonly level: Level;
  /** The latest requested level: the drawing may lag behind it, but zoom steps count from it. Default: `level`. */
  readonly asked?: Level;
  /** The selection made here or in another figure. */
  readonly attention: Attention;
  /** The year that another figure shows; its band is highlighted. */
  readonly year: number | undefined;
  /** The reader's IANA time zone. Undefined on the server: only the forum's own time is shown. */
  readonly timeZone: string | undefined;
  /** The module for the levels of days and meeting; undefined at the level of years. */
  readonly finer: FinerLevels | undefined;
  /** `phone` is upright, the others are horizontal. Of several forms, the style sheet shows the one that fits. */
  readonly forms: readonly DrawingForm[];
  /** The details of the selected event. */
  readonly detail: ReactNode;
  readonly onChoose: (id: string) => void;
  /** The address of an event's description, for the time before scripts run. */
  readonly hrefOf: (id: string) => string;
  readonly onPoint: (id: string | undefined) => void;
  readonly onLevel: (level: Level) => void;
}

/** In CSS pixels; any value will do, since the order of events does not depend on the width. */
const anyWidth = 800;

/** The timeline: years, the days of the forum, the order of its meeting. */
export function TimelineFigure(props: TimelineFigureProps) {
  const { catalog, messages, format, level, attention, timeZone, finer, forms, onLevel } = props;
  const { asked = level } = props;
  const timeline = useMemo(() => toTimeline(catalog), [catalog]);
  const words = useMemo(
    () => toTimelineWords(catalog, timeline, { messages, format, timeZone, finer }),
    [catalog, timeline, messages, format, timeZone, finer],
  );
  const lying = forms.filter(({ name }) => name !== "phone");
  const drawings = lying.map(({ name, width }) => ({
    name,
    placed: placeTimeline(words, { width, level, finer }),
  }));
  const { order } = drawings[0]?.placed ?? placeTimeline(words, { width: anyWidth, level, finer });
  const onZoom = useCallback(
    (by: 1 | -1) => {
      const next = toLevel(asked, by);
      if (next !== undefined) onLevel(next);
    },
    [asked, onLevel],
  );
  const ref = useRef<HTMLElement>(null);
  useZoomGestures(ref, onZoom);
  const keys = useEventKeys(ref, {
    order,
    chosen: attention.event,
    key: level,
    onZoom,
    onChoose: props.onChoose,
  });
  const isZoomed = useHasChanged(level);
  if (timeline.years === undefined) return <p className="timeline-nothing">{messages.timeline.empty}</p>;
  const form: FormProps = {
    ...props,
    timeline,
    words,
    order,
    label: toDrawnName(timeline, level, props),
    controls: {
      emphasisOf: (id) => toEmphasis(byId(catalog.events, id), attention),
      active: keys.active,
      hrefOf: props.hrefOf,
      onChoose: props.onChoose,
      onFocus: keys.onFocus,
      onPoint: props.onPoint,
    },
  };
  return (
    <Region
      ref={ref}
      className={isZoomed ? "timeline is-zoomed" : "timeline"}
      aria-label={messages.timeline.drawing}
      onKeyDown={keys.onKeyDown}
    >
      {drawings.map(({ name, placed }) => (
        <LyingForm key={`${name}-${level}`} name={name} placed={placed} {...form} />
      ))}
      {lying.length < forms.length && <UprightForm key={`phone-${level}`} {...form} />}
      <KeyHint words={messages.timeline.keys} />
    </Region>
  );
}

/** Whether a value has changed since the first render: changes are animated, the first render is not. */
function useHasChanged(value: string): boolean {
  const [first] = useState(value);
  const [hasChanged, setHasChanged] = useState(false);
  if (!hasChanged && value !== first) setHasChanged(true);
  return hasChanged;
}

interface FormProps extends TimelineFigureProps {
  readonly timeline: Timeline;
  readonly words: TimelineWords;
  /** The ids of the visible events, in the order of time. */
  readonly order: readonly string[];
  /** The accessible name of the drawing. */
  readonly label: string;
  readonly controls: EventControls;
}

interface LyingFormProps extends FormProps {
  readonly name: DrawingForm["name"];
  readonly placed: PlacedTimeline;
}

function LyingForm({ name, placed, ...props }: LyingFormProps) {
  const { messages, catalog, level, attention, year, detail, words, label, controls, finer } = props;
  return (
    <div className={`timeline-form is-${name}`}>
      <TimelineDrawing
        placed={placed}
        isZoomedOut={level === "years"}
        label={label}
        noEvents={messages.timeline.noEvents}
        forum={words.forum}
        year={year}
        controls={controls}
        isPlanned={(id) => isPlanned(catalog, id)}
        finer={finer}
      />
      {attention.event !== undefined && detail}
    </div>
  );
}

function UprightForm({
  messages,
  catalog,
  level,
  attention,
  detail,
  timeline,
  words,
  order,
  label,
  controls,
}: FormProps) {
  const isInSight = attention.event === undefined || order.includes(attention.event);
  return (
    <div className="timeline-form is-phone">
      <TimelineList
        words={words}
        rail={placeRail(timeline.dated)}
        level={level}
        label={label}
        gap={messages.timeline.gap}
        controls={controls}
        isPlanned={(id) => isPlanned(catalog, id)}
        detail={detail}
      />
      {!isInSight && detail}
    </div>
  );
}

function isPlanned({ events }: Catalog, id: string): boolean {
  return byId(events, id).certainty === "planned";
}
