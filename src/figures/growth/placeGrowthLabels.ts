import { max } from "d3";
import { toTextWidth } from "../../ui/textWidth";
import type { Box } from "./box";
import { drawingWidths } from "./drawingWidth";
import { gatherPoints } from "./gatherPoints";
import {
  type GrowthDrawing,
  type GrowthMarks,
  isOnLine,
  type LabelLine,
  type LabelText,
  type PlacedLabel,
  type PlacedPoint,
} from "./growthMarks";
import { toTenths } from "./leaders";
import { covering, type LabelPlace, type LabelRequest, placeLabels, type Surroundings } from "./placeLabels";

/**
 * Places each label in free space beside its point, or beside the points that share it: the finding's labels first, then
 * the others from the left, or in another order if one of them would cover something.
 */
export function placePointLabels(
  label: GrowthDrawing["label"],
  marks: Omit<GrowthMarks, "labels">,
): readonly PlacedLabel[] {
  const { frame, points, ticks } = marks;
  const prefer = points.filter(({ point }) => point.origin.kind === "stated").length > 1 ? "side" : "above";
  const labelled = gatherPoints(points).map((together) => {
    const text = label(together.map(({ point }) => point));
    const set = setLines(text.lines, toFonts(text, marks));
    const request: LabelRequest = {
      ...toRoom(together),
      id: toId(together),
      points: together,
      prefer,
      ...set,
    };
    return { together, text, set, request };
  });
  const surroundings = {
    bounds: { x0: 0, y0: 0, x1: frame.width, y1: frame.plot.y1 },
    obstacles: toObstacles(marks),
    rules: ticks.map(({ y }) => y),
  };
  const isBig = ({ text }: { readonly text: LabelText }) => text.size === "big";
  const big = labelled.filter(isBig).map(({ request }) => request);
  const small = labelled.filter((one) => !isBig(one)).map(({ request }) => request);
  const places = placeInBestOrder(big, small, surroundings);
  return labelled.flatMap(({ together, text, set, request }) => {
    const place = places.find(({ id }) => id === request.id);
    const ids = together.map(({ point }) => point.id);
    if (place === undefined) return [];
    return [{ ...toPlacedLabel(place, set), points: ids, size: text.size, leader: place.leader }];
  });
}

/**
 * Returns the places of the first order in which nothing is covered and no label could be read as another mark's. If no
 * order qualifies, returns those of the order with the lowest cost.
 */
function placeInBestOrder(
  first: readonly LabelRequest[],
  others: readonly LabelRequest[],
  surroundings: Surroundings,
): readonly LabelPlace[] {
  let best: readonly LabelPlace[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const order of listOrders(others)) {
    const places = placeLabels([...first, ...order], surroundings);
    const cost = places.reduce((sum, place) => sum + place.cost, 0);
    if (cost < least) [best, least] = [places, cost];
    if (least < covering && !best.some(({ isDoubtful }) => isDoubtful)) break;
  }
  return best;
}

/** Yields the entries from the left, from the right, then in every order if there are at most `mostPermuted`. */
function* listOrders<Entry>(entries: readonly Entry[]): Generator<readonly Entry[]> {
  yield entries;
  yield [...entries].reverse();
  if (entries.length <= mostPermuted) yield* permute(entries);
}

/** Permuting more labels takes too long on a phone. */
const mostPermuted = 5;

function* permute<Entry>(entries: readonly Entry[]): Generator<readonly Entry[]> {
  if (entries.length === 0) yield [];
  for (const [index, entry] of entries.entries())
    for (const rest of permute(entries.filter((_, other) => other !== index))) yield [entry, ...rest];
}

function toId([first]: readonly PlacedPoint[]): string {
  return first?.point.id ?? "";
}

/** Font sizes of a label in CSS pixels: of its values, and of its other lines. */
interface Fonts {
  readonly first: number;
  readonly rest: number;
}

/** The wider a year, the larger the finding. It is smaller in a low frame and on a phone, where other labels need the space. */
function toFonts({ size, lines }: LabelText, { frame, years }: Pick<GrowthMarks, "frame" | "years">): Fonts {
  const isLow = frame.height < 260;
  if (size === "small") return { first: isLow || frame.width < 480 ? 13 : 14, rest: 12 };
  const yearWidth = frame.width / Math.max(1, years.length);
  if (isLow || frame.width <= drawingWidths.narrow) return { first: 22, rest: 12 };
  const isLong = (lines[0]?.text.length ?? 0) > 4;
  if (yearWidth < 60) return { first: frame.width < 480 && isLong ? 22 : 28, rest: 12 };
  if (yearWidth < 130) return { first: 34, rest: 13 };
  return frame.width < 480 ? { first: 38, rest: 13 } : { first: 52, rest: 14 };
}

interface SetLines {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly (LabelLine & { readonly fontSize: number; readonly baseline: number })[];
}

/** Stacks the lines of a label and measures them, values in bold. */
function setLines(lines: readonly LabelLine[], { first, rest }: Fonts): SetLines {
  let baseline = 0;
  const set = lines.map((line, index) => {
    const fontSize = line.isValue ? first : rest;
    baseline += index === 0 ? first * 0.8 : fontSize + 4 + (lines[index - 1]?.isValue ? first * 0.06 : 0);
    return { ...line, fontSize, baseline };
  });
  return {
    width: max(set, ({ text, fontSize, isValue }) => toTextWidth(text, fontSize, isValue ? 700 : 400)) ?? 0,
    height: baseline + 3,
    lines: set,
  };
}

function toPlacedLabel(
  { id, box, anchor }: LabelPlace,
  { lines }: SetLines,
): Omit<PlacedLabel, "size" | "points" | "leader"> {
  const x = anchor === "start" ? box.x0 : anchor === "end" ? box.x1 : (box.x0 + box.x1) / 2;
  return {
    id,
    x: toTenths(x),
    anchor,
    box,
    lines: lines.map(({ baseline, ...line }) => ({ ...line, y: toTenths(box.y0 + baseline) })),
  };
}

const room = 12;
const arrow = 22;

/** The centre of the marks that share a label, and the box that stays free around them; an open end needs more space. */
function toRoom(together: readonly PlacedPoint[]): Pick<LabelRequest, "x" | "y" | "mark"> {
  const x0 = Math.min(...together.map(({ x }) => x));
  const x1 = Math.max(...together.map(({ x }) => x));
  const y = together[0]?.y ?? 0;
  const has = (end: PlacedPoint["end"]) => together.some((placed) => placed.end === end);
  const y0 = y - (has("open-up") ? arrow : room);
  const y1 = y + (has("open-down") ? arrow : room);
  return { x: (x0 + x1) / 2, y, mark: { x0: x0 - room, x1: x1 + room, y0, y1 } };
}

function toObstacles({
  frame: { plot },
  points,
  years,
  ticks,
  bar,
}: Omit<GrowthMarks, "labels">): readonly Box[] {
  const tickBoxes = ticks.map(({ y, text }) => ({ x0: 0, x1: toTextWidth(text, 12) + 4, y0: y - 18, y1: y }));
  const gaps = years.flatMap(({ gap, x0, x1 }) => (gap ? [{ x0, x1, y0: plot.y0, y1: plot.y1 }] : []));
  const spans = points.flatMap(({ span, y }) =>
    span ? [{ x0: span[0], x1: span[1], y0: y - 7, y1: y + 7 }] : [],
  );
  return [...tickBoxes, ...gaps, ...spans, ...toLineBoxes(points.filter(isOnLine)), ...(bar ? [bar] : [])];
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
