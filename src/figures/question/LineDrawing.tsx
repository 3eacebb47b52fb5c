import { lineLetters, type PlacedLine, tickAbove } from "./placeLine";
import "./questionDrawing.css";

interface LineDrawingProps {
  readonly placed: PlacedLine;
  /** Whether the end of the line can be moved; it is then larger and has chevrons. */
  readonly isInHand: boolean;
}

/** The scale, the known value, the answers, and the truth painted over the faint answers. */
export function LineDrawing({ placed, isInHand }: LineDrawingProps) {
  const { width, height, known, endX, drawn, truth, labels } = placed;
  return (
    <svg width={`${width / 16}em`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <LineGround placed={placed} />
      {truth?.open && (
        <rect
          className="question-open"
          x={endX - 10}
          y={truth.open.y}
          width={20}
          height={truth.open.height}
          rx={10}
        />
      )}
      {placed.others.map(({ y, path }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: answers have an order and nothing else
        <g key={position} className="question-other">
          <path d={path} />
          <circle cx={endX} cy={y} r={4} />
        </g>
      ))}
      {truth && <path className="question-truth-line" d={truth.path} />}
      {drawn && <path className={toClass("question-drawn", drawn.isUndrawn)} d={drawn.path} />}
      <circle className="question-known" cx={known.x} cy={known.y} r={6} />
      {truth && <circle className="question-known" cx={endX} cy={truth.y} r={7} />}
      {drawn && <circle className="question-end" cx={endX} cy={drawn.y} r={isInHand ? 11 : 6} />}
      {drawn && isInHand && (
        <path
          className="question-chevrons"
          d={`M${endX - 5} ${drawn.y - 17}l5 -5l5 5M${endX - 5} ${drawn.y + 17}l5 5l5 -5`}
        />
      )}
      {labels.map(({ kind, x, y, value, note }) => (
        <text key={kind} className={`question-label is-${kind}`} x={x} y={y} fontSize={lineLetters.value}>
          <tspan>{value}</tspan>
          <tspan className="question-note" x={x} dy={lineLetters.noteBelow} fontSize={lineLetters.note}>
            {note}
          </tspan>
        </text>
      ))}
    </svg>
  );
}

function LineGround({ placed: { width, ticks, years, yearsY, known } }: Pick<LineDrawingProps, "placed">) {
  return (
    <>
      {ticks.map(({ y, label }, position) => (
        <g key={y}>
          <path className={position === 0 ? "question-zero" : "question-tick"} d={`M0 ${y}H${width}`} />
          <text className="question-note" x={0} y={y - tickAbove} fontSize={lineLetters.tick}>
            {label}
          </text>
        </g>
      ))}
      {years.map(({ x, label }) => (
        <text
          key={x}
          className="question-note"
          x={x}
          y={yearsY}
          textAnchor="middle"
          fontSize={lineLetters.year}
        >
          {label}
        </text>
      ))}
      <text
        className="question-label is-truth"
        x={known.label.x}
        y={known.label.y}
        textAnchor="end"
        fontSize={lineLetters.value}
      >
        {known.label.text}
      </text>
    </>
  );
}

function toClass(name: string, isUndrawn: boolean): string {
  return isUndrawn ? `${name} is-undrawn` : name;
}
