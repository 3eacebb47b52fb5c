import { useId } from "react";
import { DaysTier } from "./DaysTier";
import { type EventControls, EventMark } from "./EventMark";
import type { MeetingTier } from "./MeetingTier";
import { margin, type PlacedTimeline } from "./placeTimeline";
import { YearBand, YearsTier } from "./YearsTier";

interface TimelineDrawingProps {
  readonly placed: PlacedTimeline;
  readonly isZoomedOut: boolean;
  /** The accessible name of the drawing. */
  readonly label: string;
  readonly noEvents: string;
  readonly forum: string | undefined;
  readonly year: number | undefined;
  readonly controls: EventControls;
  readonly isPlanned: (id: string) => boolean;
  /** The component that draws the meeting; undefined at the level of years. */
  readonly finer: { readonly MeetingTier: typeof MeetingTier } | undefined;
}

/** The horizontal timeline: each finer tier opens below the part of the coarser tier that contains it. */
export function TimelineDrawing({
  placed,
  isZoomedOut,
  label,
  year,
  controls,
  finer,
  ...rest
}: TimelineDrawingProps) {
  const { width, height, years, days, band, meeting } = placed;
  const softId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold SVG
    <svg className="timeline-drawing" role="group" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      <defs>
        <linearGradient id={softId}>
          <stop className="timeline-soft" offset="0" stopOpacity="0" />
          <stop className="timeline-soft" offset="0.25" stopOpacity="0.7" />
          <stop className="timeline-soft" offset="0.75" stopOpacity="0.7" />
          <stop className="timeline-soft" offset="1" stopOpacity="0" />
        </linearGradient>
      </defs>
      {years !== undefined && <YearBand placed={years} year={year} />}
      {days !== undefined && <path className="timeline-wedge" d={days.wedge} />}
      {years !== undefined && (
        <YearsTier placed={years} controls={isZoomedOut ? controls : undefined} softId={softId} {...rest} />
      )}
      {days !== undefined && (
        <g className="timeline-tier" transform={`translate(0,${days.y})`}>
          <DaysTier placed={days} controls={controls} />
        </g>
      )}
      {meeting !== undefined && (
        <rect
          className="timeline-panel"
          x={0.5}
          y={meeting.panel.y}
          width={width - 1}
          height={meeting.panel.height}
          rx={17}
        />
      )}
      {band !== undefined && (
        <EventMark
          id={band.id}
          controls={controls}
          className="timeline-band"
          box={{ x: 1, y: band.y, width: width - 2, height: band.height }}
        >
          <text x={width / 2} y={band.y + 22}>
            {band.title}
          </text>
        </EventMark>
      )}
      {meeting !== undefined && finer !== undefined && (
        <g className="timeline-tier" transform={`translate(${margin},${meeting.y})`}>
          <finer.MeetingTier placed={meeting} controls={controls} />
        </g>
      )}
    </svg>
  );
}
