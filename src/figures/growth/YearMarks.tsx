import { useId } from "react";
import type { GrowthMarks } from "./growthMarks";
import { HatchPattern } from "./HatchPattern";

interface YearMarksProps {
  readonly marks: GrowthMarks;
  readonly year: number | undefined;
  readonly noDataLabel: string;
}

/** The ground of the chart: its years, those without a value hatched, the chosen one ruled, and the axis at zero. */
export function YearMarks({ marks, year: chosen, noDataLabel }: YearMarksProps) {
  const { bar, frame } = marks;
  const { plot } = frame;
  const hatch = useId();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a g takes no focus
    <g className="growth-years" aria-hidden="true">
      <HatchPattern id={hatch} />
      {marks.years.map(({ year, x0, x1, gap }) => (
        <g key={year} className={year === chosen ? "growth-year growth-year-chosen" : "growth-year"}>
          {gap && (
            <>
              <rect
                className="growth-gap"
                x={x0 + 6}
                y={plot.y0}
                width={x1 - x0 - 12}
                height={plot.y1 - plot.y0}
                fill={`url(#${hatch})`}
              />
              <text
                className="growth-gap-label"
                x={(x0 + x1) / 2}
                y={plot.y1 - 18}
                textAnchor="middle"
                fontSize={13}
              >
                {noDataLabel}
              </text>
            </>
          )}
          {year === chosen && (
            <line
              className="growth-rule"
              x1={(x0 + x1) / 2}
              x2={(x0 + x1) / 2}
              y1={plot.y0 - 8}
              y2={plot.y1}
            />
          )}
          {x0 > plot.x0 && (
            <line className="growth-year-tick" x1={x0} x2={x0} y1={plot.y1} y2={plot.y1 + 6} />
          )}
          <text
            className="growth-year-label"
            x={(x0 + x1) / 2}
            y={plot.y1 + 22}
            textAnchor="middle"
            fontSize={13}
          >
            {year}
          </text>
        </g>
      ))}
      {bar && (
        <>
          <path className="growth-bar" d={`M${bar.x0},${bar.y1}V${bar.y0}H${bar.x1}V${bar.y1}Z`} />
          <path className="growth-bar-top" d={`M${bar.x0},${bar.y0}H${bar.x1}`} />
        </>
      )}
      <line className="growth-zero" x1={plot.x0} x2={plot.x1} y1={plot.y1} y2={plot.y1} />
    </g>
  );
}
