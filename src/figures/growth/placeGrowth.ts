import { max, scaleLinear, ticks } from "d3";
import { inHundredths } from "../../ui/inHundredths";
import type { Box } from "./box";
import { type DrawingSize, drawingWidths } from "./drawingWidth";
import { spreadPoints } from "./gatherPoints";
import { type Frame, type GrowthDrawing, type GrowthMarks, isOnLine, type PlacedPoint } from "./growthMarks";
import { placePointLabels } from "./placeGrowthLabels";
import type { GrowthPoint } from "./toPoints";

/** The height of the figure at a width, in its units, for any content; a phone needs more height. */
export function heightFor(width: number): number {
  if (width <= drawingWidths.narrow) return 320;
  return width < 480 ? 480 : Math.round(Math.min(460, Math.max(430, width * 0.66)));
}

/** Whether a frame is too low for labels of several lines and for ticks above 0. */
export function isLow({ width, height = heightFor(width) }: DrawingSize): boolean {
  return height < 260;
}

/**
 * Places the figure at a size. The axis covers all years of points and gaps, and `drawing.years`; values start at 0.
 * Without points the frame is empty.
 */
export function placeGrowth(drawing: GrowthDrawing, size: DrawingSize): GrowthMarks {
  const frame = toFrame(drawing, size);
  const toX = scaleLinear(frame.xDomain, [frame.plot.x0, frame.plot.x1]);
  const toY = scaleLinear(frame.yDomain, [frame.plot.y1, frame.plot.y0]);
  const x: Scale = (year) => inHundredths(toX(year));
  const y: Scale = (value) => inHundredths(toY(value));
  const [firstYear, lastYear] = frame.xDomain;
  const years = Array.from({ length: lastYear - firstYear }, (_, index) => firstYear + index).map((year) => ({
    year,
    x0: x(year),
    x1: x(year + 1),
    gap: drawing.gaps.includes(year),
  }));
  const points = spreadPoints(
    drawing.points.map((point) => placePoint(point, x, y)),
    frame.plot,
  );
  const yTicks = toTicks(frame.yDomain[1], isLow(frame) ? 0 : 3).map((value) => ({
    value,
    y: y(value),
    text: drawing.tickLabel(value),
  }));
  const marks = { frame, years, ticks: yTicks, points, bar: toBar(points.filter(isOnLine), frame) };
  return { ...marks, labels: placePointLabels(drawing.label, marks) };
}

/** The top margin holds labels; it takes at most a third of the height. */
const margin = { top: 84, bottom: 34 } as const;

function toFrame({ points, gaps, years: covered }: GrowthDrawing, size: DrawingSize): Frame {
  const { width, height = heightFor(width) } = size;
  const years = [
    ...covered,
    ...gaps,
    ...points.flatMap(({ from, to }) => [Math.floor(from), Math.ceil(to) - 1]),
  ];
  const top = max(points, ({ value }) => value) ?? 0;
  return {
    width,
    height,
    plot: {
      x0: 0,
      y0: Math.min(margin.top, height / (isLow(size) ? 3.2 : 3)),
      x1: width,
      y1: height - margin.bottom,
    },
    xDomain: years.length === 0 ? [0, 1] : [Math.min(...years), Math.max(...years) + 1],
    yDomain: [0, top > 0 ? top : 1],
  };
}

function toTicks(top: number, count: number): readonly number[] {
  return count === 0 ? [0] : ticks(0, top, count);
}

type Scale = (value: number) => number;

function placePoint(point: GrowthPoint, x: Scale, y: Scale): PlacedPoint {
  const span = point.to - point.from > 1 ? ([x(point.from), x(point.to)] as const) : undefined;
  return { point, x: x(point.at), y: y(point.value), span, end: toEnd(point) };
}

function toEnd({ qualifier }: GrowthPoint): PlacedPoint["end"] {
  switch (qualifier) {
    case "exact":
    case "exact-as-said":
      return "closed";
    case "about":
    case "approximate-as-said":
      return "soft";
    case "more-than":
      return "open-up";
    case "up-to":
      return "open-down";
  }
}

function toBar([only, ...others]: readonly PlacedPoint[], { width, plot }: Frame): Box | undefined {
  if (only === undefined || others.length > 0) return undefined;
  const half = Math.min(40, width / 14);
  return { x0: only.x - half, x1: only.x + half, y0: only.y, y1: plot.y1 };
}
