import type { DrawingForm } from "../../ui/drawingForms";
import { beforeNote, type DotCount, letters, type PlacedPeople, placePeople } from "./placePeople";
import "./people.css";

interface PeopleFigureProps {
  readonly counts: readonly DotCount[];
  /** The id of the highlighted count; the dots that only the other count has are then pale. */
  readonly shown: string | undefined;
  readonly label: string;
  readonly description: string;
  /** Drawing variants. If there are several, the style sheet shows the one that fits. */
  readonly forms: readonly DrawingForm[];
  /** Whether a narrow drawing also places tens side by side, for a box with more width than height. */
  readonly isAcross?: boolean;
}

/** Volunteers as dots in tens, `peopleOfDot` people each; the smaller of two years overlays the larger. */
export function PeopleFigure({ counts, forms, isAcross, ...props }: PeopleFigureProps) {
  return (
    <div className="people">
      {forms.map(({ name, width }) => (
        <div key={name} className={`people-form is-${name}`}>
          <PeopleDrawing placed={placePeople(counts, width, isAcross || undefined)} {...props} />
        </div>
      ))}
    </div>
  );
}

interface PeopleDrawingProps extends Omit<PeopleFigureProps, "counts" | "forms" | "isAcross"> {
  readonly placed: PlacedPeople;
}

function PeopleDrawing({ placed, shown, label, description }: PeopleDrawingProps) {
  const { width, height, groups, marks, isOneLine } = placed;
  const isLargestShown = marks.at(-1)?.id === shown;
  return (
    <svg
      className={isLargestShown ? "people-drawing" : "people-drawing is-smaller"}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <desc>{description}</desc>
      {groups.map(({ kind, path, size }) => (
        <path key={`${kind} ${path}`} className={`people-dots is-${kind}`} d={path} strokeWidth={size} />
      ))}
      {marks.map(({ id, bracket, label: { x, y, anchor }, value, note }) => (
        <g key={id} className={id === shown ? "people-count is-shown" : "people-count"}>
          <path className="people-bracket" d={bracket} />
          <text x={x} y={y} textAnchor={anchor} fontSize={letters.note}>
            <tspan className="people-value" fontSize={letters.value}>
              {value}
            </tspan>
            {isOneLine ? (
              <tspan>{beforeNote + note.join(" ")}</tspan>
            ) : (
              note.map((line, index) => (
                <tspan key={line} x={x} y={y + letters.noteBelow * (index + 1)}>
                  {line}
                </tspan>
              ))
            )}
          </text>
        </g>
      ))}
    </svg>
  );
}
