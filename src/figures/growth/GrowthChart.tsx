import { CartesianGrid, ComposedChart, DefaultZIndexes, Line, XAxis, YAxis, ZIndexLayer } from "recharts";
import { GrowthLabels } from "./GrowthLabels";
import { GrowthPointMarks, type GrowthPointMarksProps } from "./GrowthPointMarks";
import type { GrowthMarks } from "./growthMarks";
import { toRows } from "./toRows";
import { useMovingMarks } from "./useMovingMarks";
import { YearMarks } from "./YearMarks";

export interface GrowthChartProps extends Omit<GrowthPointMarksProps, "points"> {
  readonly marks: GrowthMarks;
  /** The chart's accessible name: its headline. */
  readonly label: string;
  readonly description: string;
  readonly noDataLabel: string;
}

/** The chart, drawn in pixels of its frame and scaled to its container. The only file that imports recharts. */
export function GrowthChart({
  marks: placed,
  label,
  description,
  noDataLabel,
  ...choosing
}: GrowthChartProps) {
  const marks = useMovingMarks(placed);
  const { frame } = marks;
  const { plot } = frame;
  const marksLayer = DefaultZIndexes.label;
  return (
    <ComposedChart
      className={marks === placed ? "growth-chart" : "growth-chart growth-chart-moving"}
      width={frame.width}
      height={frame.height}
      style={inItsRoom}
      data={toRows(marks)}
      margin={{ top: plot.y0, right: frame.width - plot.x1, bottom: frame.height - plot.y1, left: plot.x0 }}
      accessibilityLayer={false}
      role="group"
      aria-label={label}
      desc={description}
    >
      <YearMarks marks={marks} year={choosing.year} noDataLabel={noDataLabel} />
      <CartesianGrid vertical={false} stroke="var(--line)" horizontalPoints={marks.ticks.map(({ y }) => y)} />
      <XAxis type="number" dataKey="at" domain={[...frame.xDomain]} ticks={[]} height={0} hide />
      <YAxis
        type="number"
        domain={[...frame.yDomain]}
        ticks={marks.ticks.map(({ value }) => value)}
        interval={0}
        mirror
        axisLine={false}
        tickLine={false}
        tick={false}
      />
      <Line className="growth-line" dataKey="line" type="linear" {...plain} />
      <Line className="growth-line growth-line-said" dataKey="said" type="linear" {...plain} />
      <Line className="growth-line growth-line-carried" dataKey="carried" type="linear" {...plain} />
      <ZIndexLayer zIndex={marksLayer}>
        <GrowthLabels marks={marks} chosenYear={choosing.year} />
        <GrowthPointMarks points={marks.points} {...choosing} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

const inItsRoom = { width: "100%", height: "100%" } as const;

/** Turns off recharts' own dots, animation, tooltip and legend; colours come from the palette. */
const plain = {
  dot: false,
  activeDot: false,
  isAnimationActive: false,
  tooltipType: "none",
  legendType: "none",
  stroke: "currentColor",
  fill: "currentColor",
} as const;
