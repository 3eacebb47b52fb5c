import { max } from "d3";
import { toTextWidth } from "../../ui/textWidth";
import {
  type Frame,
  type GrowthMarks,
  isOnLine,
  type LabelText,
  type PlacedLabel,
  type PlacedPoint,
} from "./growthMarks";
import { type Box, type LabelPlace, type LabelRequest, placeLabels } from "./placeLabels";

/**
 * Finds each point's label a free place: the finding's labels first, then the others from the left. In a low frame they go
 * from the right, where the latest points stand together.
 */
export function placePointLabels(
  labels: ReadonlyMap<string, LabelText>,
  marks: Omit<GrowthMarks, "labels">,
): readonly PlacedLabel[] {
  const { frame, points, ticks, growth } = marks;
  const prefer = growth === undefined ? "above" : "side";
  const withText = points.flatMap((placed) => {
    const text = labels.get(placed.point.id);
    return text === undefined ? [] : [{ placed, text, set: setLines(text.lines, toFonts(text.size, marks)) }];
  });
  const isBig = ({ text }: { readonly text: LabelText }) => text.size === "big";
  const small = withText.filter((one) => !isBig(one));
  const ordered = [...withText.filter(isBig), ...(isLow(frame) ? small.reverse() : small)];
  const places = placeLabels(
    ordered.map(
      ({ placed, set }): LabelRequest => ({ ...toRoom(placed), id: placed.point.id, prefer, ...set }),
    ),
    {
      bounds: { x0: 0, y0: 0, x1: frame.width, y1: frame.plot.y1 },
      obstacles: toObstacles(marks),
      rules: ticks.map(({ y }) => y),
    },
  );
  return ordered.flatMap(({ text, set }, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ ...toPlacedLabel(place, set), size: text.size }];
  });
}

/** Sets the growth in the band below the line as large as it fits; where it does not, at the band's right foot. */
export function placeGrowthLabel(
  lines: readonly string[],
  points: readonly PlacedPoint[],
  { plot }: Frame,
): PlacedLabel | undefined {
  const [start, end] = points;
  if (start === undefined || end === undefined) return undefined;
  const room = { width: end.x - start.x - 12, height: plot.y1 - Math.max(start.y, end.y) - 24 };
  const sizes = growthFonts.map((fonts) => setLines(lines, fonts));
  const fitting = sizes.find(({ width, height }) => width <= room.width && height <= room.height);
  const set = fitting ?? sizes.at(-1);
  if (set === undefined) return undefined;
  const x0 = fitting ? (start.x + end.x - set.width) / 2 : Math.min(end.x + 10, plot.x1 - set.width);
  const y0 = fitting ? plot.y1 - (room.height + 24 + set.height) / 2 : plot.y1 - set.height - 10;
  const box = { x0, x1: x0 + set.width, y0, y1: y0 + set.height };
  return {
    ...toPlacedLabel({ id: "growth", box, anchor: fitting ? "middle" : "start" }, set),
    size: "growth",
  };
}

/** Font sizes of a label in CSS pixels: of its value, and of the lines below it. */
interface Fonts {
  readonly first: number;
  readonly rest: number;
}

const growthFonts: readonly Fonts[] = [
  { first: 40, rest: 15 },
  { first: 26, rest: 13 },
  { first: 20, rest: 12 },
];

function isLow({ height }: Frame): boolean {
  return height < 260;
}

/** The more room a year has, the larger the finding is written; in a low frame others need that room. */
function toFonts(size: LabelText["size"], { frame, years }: Pick<GrowthMarks, "frame" | "years">): Fonts {
  if (size === "small") return { first: frame.width < 480 ? 13 : 14, rest: 12 };
  const yearWidth = frame.width / Math.max(1, years.length);
  if (isLow(frame)) return { first: 24, rest: 12 };
  if (yearWidth < 60) return { first: 28, rest: 12 };
  if (yearWidth < 130) return { first: 34, rest: 13 };
  return frame.width < 480 ? { first: 38, rest: 13 } : { first: 52, rest: 14 };
}

interface SetLines {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly fontSize: number; readonly baseline: number }[];
}

/** Sets lines one below the other: the first one bold. */
function setLines(lines: readonly string[], { first, rest }: Fonts): SetLines {
  const set = lines.map((text, index) => ({
    text,
    fontSize: index === 0 ? first : rest,
    baseline: first * 0.8 + (index === 0 ? 0 : first * 0.06) + index * (rest + 4),
  }));
  return {
    width: max(set, ({ text, fontSize }, index) => toTextWidth(text, fontSize, index === 0 ? 700 : 400)) ?? 0,
    height: (set.at(-1)?.baseline ?? 0) + 3,
    lines: set,
  };
}

function toPlacedLabel({ id, box, anchor }: LabelPlace, { lines }: SetLines): Omit<PlacedLabel, "size"> {
  const x = anchor === "start" ? box.x0 : anchor === "end" ? box.x1 : (box.x0 + box.x1) / 2;
  return {
    id,
    x,
    anchor,
    box,
    lines: lines.map(({ text, fontSize, baseline }) => ({ text, fontSize, y: box.y0 + baseline })),
  };
}

const room = 12;
const arrow = 22;

/** The centre of a mark, and the room it keeps around it: an open end needs more. */
function toRoom({ x, y, end }: PlacedPoint): Pick<LabelRequest, "x" | "y" | "mark"> {
  const y0 = y - (end === "open-up" ? arrow : room);
  const y1 = y + (end === "open-down" ? arrow : room);
  return { x, y, mark: { x0: x - room, x1: x + room, y0, y1 } };
}

function toObstacles({
  frame: { plot },
  points,
  years,
  ticks,
  growth,
  bar,
}: Omit<GrowthMarks, "labels">): readonly Box[] {
  const tickBoxes = ticks.map(({ y, text }) => ({ x0: 0, x1: toTextWidth(text, 12) + 4, y0: y - 18, y1: y }));
  const gaps = years.flatMap(({ gap, x0, x1 }) => (gap ? [{ x0, x1, y0: plot.y0, y1: plot.y1 }] : []));
  const spans = points.flatMap(({ span, y }) =>
    span ? [{ x0: span[0], x1: span[1], y0: y - 7, y1: y + 7 }] : [],
  );
  const foot = growth === undefined ? undefined : plot.y1;
  const line = toLineBoxes(points.filter(isOnLine), foot);
  return [...tickBoxes, ...gaps, ...spans, ...line, ...(growth ? [growth.box] : []), ...(bar ? [bar] : [])];
}

/** Small boxes along the line, close enough that no label fits between; down to the foot of its band, if it has one. */
function toLineBoxes(points: readonly PlacedPoint[], foot: number | undefined): readonly Box[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index];
    if (start === undefined) return [];
    const count = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 6));
    return Array.from({ length: count + 1 }, (_, step) => {
      const x = start.x + ((end.x - start.x) * step) / count;
      const y = start.y + ((end.y - start.y) * step) / count;
      return { x0: x - 4, x1: x + 4, y0: y - 4, y1: foot ?? y + 4 };
    });
  });
}
