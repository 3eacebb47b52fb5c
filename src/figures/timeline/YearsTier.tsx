import type { EventControls } from "./EventMark";
import { EventMark } from "./EventMark";
import type { PlacedEvent, PlacedYears } from "./placeYears";

interface YearsTierProps {
  readonly placed: PlacedYears;
  readonly forum: string | undefined;
  readonly noEvents: string;
  /** Undefined when the axis is only context and its events cannot be selected. */
  readonly controls: EventControls | undefined;
  readonly isPlanned: (id: string) => boolean;
  /** The id of the gradient for soft ends. */
  readonly softId: string;
}

/** The axis of years with its events. */
export function YearsTier({ placed, forum, noEvents, controls, isPlanned, softId }: YearsTierProps) {
  const { axis } = placed;
  const toClass = (id: string) => `${id === forum ? "is-forum" : ""} ${isPlanned(id) ? "is-planned" : ""}`;
  return (
    <g className="timeline-years">
      {placed.years.map(({ year: label, x, width, empty }) => (
        <g key={label} className="timeline-tick">
          <line x1={x} x2={x} y1={axis.y} y2={axis.y + 22} />
          <text x={x + 6} y={axis.y + 22}>
            <tspan>{label}</tspan>
            {empty && width > 120 && <tspan className="timeline-empty">{` · ${noEvents}`}</tspan>}
          </text>
        </g>
      ))}
      <path className="timeline-minor" d={placed.minor.map((x) => `M${x},${axis.y}v5`).join("")} />
      <line className="timeline-axis" x1={axis.x0} x2={axis.x1} y1={axis.y} y2={axis.y} />
      {placed.events.map((event) =>
        controls === undefined ? (
          <g key={event.id} className={`timeline-context ${toClass(event.id)}`}>
            <Mark event={event} isPlanned={isPlanned(event.id)} softId={softId} />
          </g>
        ) : (
          <EventMark
            key={event.id}
            id={event.id}
            controls={controls}
            box={event.box}
            className={toClass(event.id)}
          >
            <Stem event={event} />
            <Mark event={event} isPlanned={isPlanned(event.id)} softId={softId} />
            <Label event={event} />
          </EventMark>
        ),
      )}
    </g>
  );
}

interface YearBandProps {
  readonly placed: PlacedYears;
  /** The year that another figure shows. */
  readonly year: number | undefined;
}

/** A light highlight of one year of the axis, below everything else. */
export function YearBand({ placed: { years, axis }, year }: YearBandProps) {
  const tick = years.find((one) => one.year === year);
  return tick && <rect className="timeline-year-band" x={tick.x} y={axis.y} width={tick.width} height={28} />;
}

function Stem({ event: { stem } }: { readonly event: PlacedEvent }) {
  return stem && <line className="timeline-stem" x1={stem.x} x2={stem.x} y1={stem.y0} y2={stem.y1} />;
}

function Label({ event: { label } }: { readonly event: PlacedEvent }) {
  return (
    <text>
      {label.lines.map(({ y, text, role }) => (
        <tspan key={y} className={`timeline-${role}`} x={label.x} y={y}>
          {`${text} `}
        </tspan>
      ))}
    </text>
  );
}

interface MarkProps {
  readonly event: PlacedEvent;
  readonly isPlanned: boolean;
  readonly softId: string;
}

function Mark({ event: { mark }, isPlanned, softId }: MarkProps) {
  switch (mark.kind) {
    case "point":
      return <circle className="timeline-mark" cx={mark.x} cy={mark.y} r={4.5} />;
    case "days":
      return (
        <rect
          className="timeline-mark"
          x={mark.x0}
          y={mark.y - 8}
          width={mark.x1 - mark.x0}
          height={16}
          rx={2.5}
        />
      );
    case "within":
      return isPlanned ? (
        <path
          className="timeline-open"
          d={`M${mark.x0},${mark.y - 4}H${mark.x1}M${mark.x0},${mark.y + 4}H${mark.x1}`}
        />
      ) : (
        <rect
          className="timeline-within"
          x={mark.x0}
          y={mark.y - 5}
          width={mark.x1 - mark.x0}
          height={10}
          fill={`url(#${softId})`}
        />
      );
  }
}
