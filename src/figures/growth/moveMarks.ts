import { interpolateNumber, scaleLinear } from "d3";
import type { GrowthMarks, PlacedLabel } from "./growthMarks";

/** The domains of a frame: its years and its values. */
export interface Domains {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export function toDomains({ frame }: Pick<GrowthMarks, "frame">): Domains {
  return { x: frame.xDomain, y: frame.yDomain };
}

/** Interpolates between two domains; `share` runs from 0 (`from`) to 1 (`to`). */
export function betweenDomains(from: Domains, to: Domains, share: number): Domains {
  const between = (one: readonly [number, number], other: readonly [number, number]): [number, number] => [
    interpolateNumber(one[0], other[0])(share),
    interpolateNumber(one[1], other[1])(share),
  ];
  return { x: between(from.x, to.x), y: between(from.y, to.y) };
}

/**
 * Maps placed marks to other domains, for a frame of the animation: each point moves to its value, and its label keeps
 * its offset from the point.
 */
export function moveMarks(marks: GrowthMarks, domains: Domains): GrowthMarks {
  const { plot } = marks.frame;
  const moved = {
    x: scaleLinear(domains.x, [plot.x0, plot.x1]),
    y: scaleLinear(domains.y, [plot.y1, plot.y0]),
  };
  const placed = {
    x: scaleLinear(marks.frame.xDomain, [plot.x0, plot.x1]),
    y: scaleLinear(marks.frame.yDomain, [plot.y1, plot.y0]),
  };
  const toX = (x: number) => moved.x(placed.x.invert(x));
  const toY = (y: number) => moved.y(placed.y.invert(y));
  const shift = (label: PlacedLabel) => {
    const beside = marks.points.find(({ point }) => point.id === label.id);
    return beside === undefined
      ? label
      : moveLabel(label, toX(beside.x) - beside.x, toY(beside.y) - beside.y);
  };
  return {
    frame: { ...marks.frame, xDomain: domains.x, yDomain: domains.y },
    years: marks.years.map((year) => ({ ...year, x0: toX(year.x0), x1: toX(year.x1) })),
    ticks: marks.ticks.map((tick) => ({ ...tick, y: toY(tick.y) })),
    points: marks.points.map((point) => ({
      ...point,
      x: toX(point.x),
      y: toY(point.y),
      span: point.span && [toX(point.span[0]), toX(point.span[1])],
    })),
    labels: marks.labels.map(shift),
    bar: marks.bar && {
      x0: toX(marks.bar.x0),
      x1: toX(marks.bar.x1),
      y0: toY(marks.bar.y0),
      y1: toY(marks.bar.y1),
    },
  };
}

function moveLabel(label: PlacedLabel, dx: number, dy: number): PlacedLabel {
  const { x0, x1, y0, y1 } = label.box;
  return {
    ...label,
    x: label.x + dx,
    leader: label.leader && {
      x1: label.leader.x1 + dx,
      y1: label.leader.y1 + dy,
      x2: label.leader.x2 + dx,
      y2: label.leader.y2 + dy,
    },
    lines: label.lines.map((line) => ({ ...line, y: line.y + dy })),
    box: { x0: x0 + dx, x1: x1 + dx, y0: y0 + dy, y1: y1 + dy },
  };
}
