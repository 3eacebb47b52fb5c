import { max, scaleLinear, ticks } from "d3";
import { type Anchor, type Box, type LabelRequest, placeLabels } from "./placeLabels";
import { textWidth } from "./textWidth";
import type { GrowthPoint } from "./toPoints";

/** The words of a label: its first line is the value, set `big` where the value is the finding. */
export interface LabelText {
  readonly size: "big" | "small";
  readonly lines: readonly string[];
}

/** All that is drawn, before it has a place. */
export interface GrowthDrawing {
  readonly points: readonly GrowthPoint[];
  readonly gaps: readonly number[];
  /** The label of each point, by its id. */
  readonly labels: ReadonlyMap<string, LabelText>;
  /** What is written into the band below a growth; undefined where there is none. */
  readonly growth: readonly string[] | undefined;
  readonly tickLabel: (value: number) => string;
}

/** The frame in CSS pixels; its plot is where values are. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** In years: whole ones at both ends. */
  readonly xDomain: readonly [number, number];
  /** From 0, always. */
  readonly yDomain: readonly [number, number];
}

/** A point in its place, with the room of its period and the open end of its qualifier. */
export interface PlacedPoint {
  readonly point: GrowthPoint;
  readonly x: number;
  readonly y: number;
  /** The extent of a period longer than a year; undefined for any other. */
  readonly span: readonly [number, number] | undefined;
  readonly end: "closed" | "soft" | "open-up" | "open-down";
}

export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly anchor: Anchor;
  readonly size: LabelText["size"] | "growth";
  readonly lines: readonly { readonly text: string; readonly y: number; readonly fontSize: number }[];
  /** The room that it takes. */
  readonly box: Box;
}

/** A year on the axis: its band, and the middle of it. */
export interface YearBand {
  readonly year: number;
  readonly x0: number;
  readonly x1: number;
  readonly gap: boolean;
}

/** Everything of the figure in CSS pixels of its frame, y downwards. */
export interface GrowthMarks {
  readonly frame: Frame;
  readonly years: readonly YearBand[];
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly text: string }[];
  readonly points: readonly PlacedPoint[];
  readonly labels: readonly PlacedLabel[];
  /** The growth in its band below the line, or beside it where the band is too narrow. */
  readonly growth: PlacedLabel | undefined;
}

/** How high the figure is at a width, in CSS pixels: the same whatever it shows, so that nothing moves. */
export function heightFor(width: number): number {
  return Math.round(Math.min(460, Math.max(380, width * 0.66)));
}

/**
 * Places the figure at a width. The years reach from the first to the last of any point or gap; values start at 0.
 * Without points the frame stands empty.
 */
export function placeGrowth(drawing: GrowthDrawing, width: number): GrowthMarks {
  const frame = toFrame(drawing, width);
  const x = scaleLinear(frame.xDomain, [frame.plot.x0, frame.plot.x1]);
  const y = scaleLinear(frame.yDomain, [frame.plot.y1, frame.plot.y0]);
  const [firstYear, lastYear] = frame.xDomain;
  const years = Array.from({ length: lastYear - firstYear }, (_, index) => firstYear + index).map((year) => ({
    year,
    x0: x(year),
    x1: x(year + 1),
    gap: drawing.gaps.includes(year),
  }));
  const points = drawing.points.map((point) => placePoint(point, x, y));
  const yTicks = toTicks(frame.yDomain[1]).map((value) => ({ value, y: y(value), text: drawing.tickLabel(value) }));
  const growth = drawing.growth && placeGrowthLabel(drawing.growth, points.filter(isOnLine), frame);
  return { frame, years, ticks: yTicks, points, growth, labels: placePointLabels(drawing, { frame, points, yTicks, years, growth }) };
}

/** Whether a point belongs to the line: what others stated stands apart from it. */
export function isOnLine({ point }: Pick<PlacedPoint, "point">): boolean {
  return point.origin.kind !== "contested";
}

const margin = { top: 74, bottom: 34 } as const;
const radius = 7;
const arrow = 22;
const labelGap = 5;
const tickFont = 12;

function toFrame({ points, gaps }: GrowthDrawing, width: number): Frame {
  const height = heightFor(width);
  const years = [...gaps, ...points.flatMap(({ from, to }) => [Math.floor(from), Math.ceil(to) - 1])];
  const top = max(points, ({ value }) => value) ?? 0;
  return {
    width,
    height,
    plot: { x0: 0, y0: margin.top, x1: width, y1: height - margin.bottom },
    xDomain: years.length === 0 ? [0, 1] : [Math.min(...years), Math.max(...years) + 1],
    yDomain: [0, top > 0 ? top : 1],
  };
}

function toTicks(top: number): readonly number[] {
  return ticks(0, top, 3);
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

interface Placed {
  readonly frame: Frame;
  readonly points: readonly PlacedPoint[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly YearBand[];
  readonly growth: PlacedLabel | undefined;
}

/** The finding's labels are placed first, then the others from the left. */
function placePointLabels({ labels }: GrowthDrawing, placed: Placed): readonly PlacedLabel[] {
  const { frame, points, yTicks, years, growth } = placed;
  const withText = points.flatMap((placedPoint) => {
    const text = labels.get(placedPoint.point.id);
    return text === undefined ? [] : [{ placedPoint, text, set: setLines(text.lines, toFonts(text.size, frame.width)) }];
  });
  const ordered = [...withText.filter(({ text }) => text.size === "big"), ...withText.filter(({ text }) => text.size === "small")];
  const tickBoxes = yTicks.map((tick) => toTickBox(tick));
  const gapBoxes = years.filter(({ gap }) => gap).map(({ x0, x1 }) => ({ x0, x1, y0: frame.plot.y0, y1: frame.plot.y1 }));
  const spans = points.flatMap(({ span, y }) => (span ? [{ x0: span[0], x1: span[1], y0: y - 3, y1: y + 3 }] : []));
  const places = placeLabels(
    ordered.map(({ placedPoint, set }): LabelRequest => ({ ...toRoom(placedPoint), id: placedPoint.point.id, ...set })),
    {
      bounds: { x0: 0, y0: 0, x1: frame.width, y1: frame.plot.y1 },
      obstacles: [...tickBoxes, ...gapBoxes, ...spans, ...toLineBoxes(points.filter(isOnLine)), ...(growth ? [growth.box] : [])],
      rules: yTicks.map(({ y }) => y),
    },
  );
  return ordered.map(({ text, set }, index) => {
    const place = places[index];
    if (place === undefined) throw new Error(`no place was found for the label ${text.lines.join(" ")}`);
    return { ...toPlacedLabel(place.box, place.anchor, set), id: place.id, size: text.size };
  });
}

/** The centre of a mark, and the room it keeps around it: an open end needs more. */
function toRoom({ x, y, end }: PlacedPoint): Pick<LabelRequest, "x" | "y" | "mark"> {
  const room = radius + labelGap;
  return {
    x,
    y,
    mark: {
      x0: x - room,
      x1: x + room,
      y0: y - room - (end === "open-up" ? arrow - radius : 0),
      y1: y + room + (end === "open-down" ? arrow - radius : 0),
    },
  };
}

function toTickBox({ y, text }: { readonly y: number; readonly text: string }): Box {
  return { x0: 0, x1: textWidth(text, tickFont) + 4, y0: y - tickFont - 6, y1: y };
}

/** Small boxes along the line, close enough that no label fits between. */
function toLineBoxes(points: readonly PlacedPoint[]): readonly Box[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index];
    if (start === undefined) return [];
    const count = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 6));
    return Array.from({ length: count + 1 }, (_, step) => {
      const x = start.x + ((end.x - start.x) * step) / count;
      const y = start.y + ((end.y - start.y) * step) / count;
      return { x0: x - 4, x1: x + 4, y0: y - 4, y1: y + 4 };
    });
  });
}

interface Fonts {
  readonly first: number;
  readonly rest: number;
}

function toFonts(size: LabelText["size"], width: number): Fonts {
  if (size === "small") return { first: 14, rest: 12 };
  return width < 480 ? { first: 38, rest: 13 } : { first: 52, rest: 14 };
}

interface SetLines {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly fontSize: number; readonly baseline: number }[];
}

/** Sets lines one below the other: the first one bold. */
function setLines(lines: readonly string[], { first, rest }: Fonts): SetLines {
  const set = lines.map((text, index) => {
    const fontSize = index === 0 ? first : rest;
    return { text, fontSize, baseline: first * 0.8 + index * (rest + 4) };
  });
  return {
    width: max(set, ({ text, fontSize }, index) => textWidth(text, fontSize, index === 0)) ?? 0,
    height: first * 0.8 + Math.max(0, lines.length - 1) * (rest + 4) + 3,
    lines: set,
  };
}

function toPlacedLabel(box: Box, anchor: Anchor, { lines }: SetLines) {
  const x = anchor === "start" ? box.x0 : anchor === "end" ? box.x1 : (box.x0 + box.x1) / 2;
  return {
    x,
    anchor,
    box,
    lines: lines.map(({ text, fontSize, baseline }) => ({ text, fontSize, y: box.y0 + baseline })),
  };
}

/** In the band as large as it fits; where it does not, at the band's right foot. */
function placeGrowthLabel(lines: readonly string[], points: readonly PlacedPoint[], frame: Frame): PlacedLabel | undefined {
  const [start, end] = points;
  if (start === undefined || end === undefined) return undefined;
  const room = { width: end.x - start.x - 24, height: frame.plot.y1 - Math.max(start.y, end.y) };
  const sizes = [{ first: 40, rest: 15 }, { first: 26, rest: 13 }, { first: 18, rest: 12 }].map((fonts) => setLines(lines, fonts));
  const fitting = sizes.find(({ width, height }) => width <= room.width && height + 24 <= room.height);
  const set = fitting ?? sizes.at(-1);
  if (set === undefined) return undefined;
  const x0 = fitting ? (start.x + end.x - set.width) / 2 : end.x + 10;
  const y0 = fitting ? frame.plot.y1 - (room.height + set.height) / 2 : frame.plot.y1 - set.height - 10;
  const box = { x0, x1: x0 + set.width, y0, y1: y0 + set.height };
  return { id: "growth", size: "growth", ...toPlacedLabel(box, fitting ? "middle" : "start", set) };
}
