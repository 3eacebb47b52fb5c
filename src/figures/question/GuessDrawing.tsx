import { guessLetters, type PlacedGuesses } from "./placeGuesses";
import "./questionDrawing.css";

interface GuessDrawingProps {
  readonly placed: PlacedGuesses;
  readonly label: string;
}

/** Dots of the guesses above their scale, with the truth behind them and the median below. */
export function GuessDrawing({ placed, label }: GuessDrawingProps) {
  const { width, height, axis, dots, radius, middle, truth, rows } = placed;
  return (
    <svg width={`${width / 16}em`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {truth?.open && (
        <rect
          className="question-open"
          x={truth.open.x}
          y={axis.y - 8}
          width={truth.open.width}
          height={16}
          rx={8}
        />
      )}
      {truth && <path className="question-truth-line" d={`M${truth.at} ${rows.truth + 6}V${axis.y}`} />}
      <path className="question-zero" d={`M${axis.from} ${axis.y}H${axis.to}`} />
      {dots.map(({ x, y }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: guesses have an order and nothing else
        <circle key={position} className="question-dot" cx={x} cy={y} r={radius} />
      ))}
      {truth && (
        <text className="question-label is-truth" x={truth.x} y={rows.truth} fontSize={guessLetters.value}>
          <tspan>{truth.label}</tspan>
          <tspan className="question-note" fontSize={guessLetters.note}>
            {` ${truth.note}`}
          </tspan>
        </text>
      )}
      {placed.ticks.map(({ x, label }) => (
        <text
          key={label}
          className="question-note"
          x={x}
          y={rows.below}
          textAnchor="middle"
          fontSize={guessLetters.tick}
        >
          {label}
        </text>
      ))}
      {middle && (
        <>
          <path className="question-middle" d={`M${middle.at} ${axis.y + 1}l5 8h-10Z`} />
          <text
            className="question-label is-answer"
            x={middle.x}
            y={rows.below + 2}
            textAnchor="middle"
            fontSize={guessLetters.middle}
          >
            {middle.label}
          </text>
        </>
      )}
    </svg>
  );
}
