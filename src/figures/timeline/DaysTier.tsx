import { type EventControls, EventMark } from "./EventMark";
import { type DayLine, type PlacedDays, type PlacedRail, railHeight } from "./placeDays";

/** The days of the forum side by side: a card with the known events of each day, and the clocks below. */
export function DaysTier({
  placed,
  controls,
}: {
  readonly placed: PlacedDays;
  readonly controls: EventControls;
}) {
  return (
    <g className="timeline-days">
      {placed.cards.map(({ date, x, width, lines, events }) => (
        <g key={date} transform={`translate(${x},0)`}>
          <rect
            className="timeline-card"
            x={0.5}
            y={0.5}
            width={width - 1}
            height={placed.cardHeight - 1}
            rx={4}
          />
          <Lines lines={lines} />
          {events.map((event) => (
            <EventMark
              key={event.id}
              id={event.id}
              controls={controls}
              box={{ x: 4, y: event.y, width: width - 8, height: event.height }}
            >
              <Lines lines={event.lines} />
            </EventMark>
          ))}
        </g>
      ))}
      {placed.rails.map((rail, index) => (
        <Rail key={rail.y} rail={rail} isYours={index > 0} />
      ))}
    </g>
  );
}

function Lines({ lines }: { readonly lines: readonly DayLine[] }) {
  return (
    <text>
      {lines.map(({ y, text, role }) => (
        <tspan key={y} className={`timeline-day-${role}`} x={12} y={y}>
          {`${text} `}
        </tspan>
      ))}
    </text>
  );
}

function Rail({ rail, isYours }: { readonly rail: PlacedRail; readonly isYours: boolean }) {
  return (
    <g className={`timeline-rail ${isYours ? "is-yours" : ""}`} transform={`translate(0,${rail.y})`}>
      <text className="timeline-rail-title" x={0} y={-8}>
        {rail.title}
      </text>
      {rail.stretches.map(({ x, width, title }) => (
        <g key={x}>
          <rect x={x + 1} y={0} width={Math.max(0, width - 2)} height={railHeight} rx={3} />
          <text x={x + 8} y={16}>
            {title}
          </text>
        </g>
      ))}
      {rail.times.map(({ x, text }) => (
        <g key={x} className="timeline-time">
          <line x1={x + 0.5} x2={x + 0.5} y1={railHeight} y2={railHeight + 6} />
          <text x={x + (x === 0 ? 0 : 4)} y={railHeight + 17}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
