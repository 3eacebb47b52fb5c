import type { GrowthMarks, PlacedLabel } from "./growthMarks";

interface GrowthLabelsProps {
  readonly marks: GrowthMarks;
  readonly chosenYear: number | undefined;
}

/** The tick labels of the value axis, and the labels of the points with their leader lines. */
export function GrowthLabels({ marks: { ticks, labels, frame, points }, chosenYear }: GrowthLabelsProps) {
  const chosen = new Set(
    points.filter(({ point }) => point.year === chosenYear).map(({ point }) => point.id),
  );
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a g takes no focus
    <g className="growth-labels" aria-hidden="true">
      {ticks.map(({ value, y, text }) => (
        <text key={value} className="growth-tick" x={frame.plot.x0} y={y - 6} fontSize={12}>
          {text}
        </text>
      ))}
      {labels.map(
        ({ id, leader }) =>
          leader && (
            <path
              key={id}
              className="growth-leader"
              d={`M${leader.x1},${leader.y1}L${leader.x2},${leader.y2}`}
            />
          ),
      )}
      {labels.map((label) => (
        <Label key={label.id} label={label} isChosen={label.points.some((id) => chosen.has(id))} />
      ))}
    </g>
  );
}

function Label({ label, isChosen }: { readonly label: PlacedLabel; readonly isChosen: boolean }) {
  const { x, anchor, size, lines } = label;
  return (
    <text
      className={`growth-label growth-label-${size}${isChosen ? " growth-label-chosen" : ""}`}
      textAnchor={anchor}
    >
      {lines.map(({ text, y, fontSize, isValue }) => (
        <tspan key={text} x={x} y={y} fontSize={fontSize} className={isValue ? "growth-value" : "growth-by"}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
