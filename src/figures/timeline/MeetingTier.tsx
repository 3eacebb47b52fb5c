import { type EventControls, EventMark } from "./EventMark";
import { type PlacedMeeting, radius } from "./placeMeeting";

/** The steps of the meeting, numbered in their order, without clock times. */
export function MeetingTier({
  placed,
  controls,
}: {
  readonly placed: PlacedMeeting;
  readonly controls: EventControls;
}) {
  const path = placed.steps.map(({ circle }) => `${circle.x},${circle.y}`).join("L");
  return (
    <g className="timeline-meeting">
      {path !== "" && <path className="timeline-thread" d={`M${path}`} />}
      {placed.steps.map(({ id, position, circle, x, y, width, height, lines }) => (
        <EventMark
          key={id}
          id={id}
          controls={controls}
          box={{
            x: circle.x - radius - 10,
            y: circle.y - radius - 8,
            width: x + width - circle.x + radius + 16,
            height: y + height - circle.y + radius + 16,
          }}
        >
          <circle className="timeline-number" cx={circle.x} cy={circle.y} r={radius} />
          <text className="timeline-number-text" x={circle.x} y={circle.y + 5}>
            {`${position} `}
          </text>
          <text>
            {lines.map((line) => (
              <tspan key={line.y} className={`timeline-step-${line.role}`} lang={line.lang} x={x} y={line.y}>
                {`${line.text} `}
              </tspan>
            ))}
          </text>
        </EventMark>
      ))}
    </g>
  );
}
