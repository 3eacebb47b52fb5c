import { useId } from "react";
import { toTextWidth } from "../../ui/textWidth";
import type { GrowthMarks } from "./growthMarks";
import { HatchPattern } from "./HatchPattern";

/** Font size in CSS pixels. */
const letterSize = 13;

interface YearMarksProps {
  readonly marks: GrowthMarks;
  readonly year: number | undefined;
  readonly noDataLabel: string;
}

/** The background layer: years, hatching for years without a value, a rule at the chosen year, the bar, the zero line. */
export function YearMarks({ marks, year: chosen, noDataLabel }: YearMarksProps) {
  const { bar, frame } = marks;
  const { plot } = frame;
  const hatch = useId();
  const slot = (plot.x1 - plot.x0) / Math.max(1, marks.years.length);
  const every = Math.ceil(toTextWidth("2024 ", letterSize) / slot);
  const isUpright = toTextWidth(noDataLabel, letterSize) > slot;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a g takes no focus
    <g className="growth-years" aria-hidden="true">
      <HatchPattern id={hatch} />
      {marks.years.map(({ year, x0, x1, gap }, position) => (
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
                {...(isUpright
                  ? { textAnchor: "start", transform: `rotate(-90 ${(x0 + x1) / 2 + 4} ${plot.y1 - 18})` }
                  : { textAnchor: "middle" })}
                fontSize={letterSize}
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
          {(marks.years.length - 1 - position) % every === 0 && (
            <text
              className="growth-year-label"
              x={(x0 + x1) / 2}
              y={plot.y1 + 22}
              textAnchor="middle"
              fontSize={letterSize}
            >
              {year}
            </text>
          )}
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
