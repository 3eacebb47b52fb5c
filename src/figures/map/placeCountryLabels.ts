import type { Geometry } from "../../model/geometry";
import type { Box, Segment } from "../../ui/segments";
import { type Size, type Transform, toScreen, toScreenBox } from "./camera";
import type { CountryMark } from "./countryMark";
import { isNarrow } from "./frames";
import type { LeaderRequest, LeaderRoom } from "./listLeaderPlaces";
import { type BesideForm, besideForms, type LabelForm, measureBeside, measureOver } from "./measureLabel";
import { type LabelRequest, placeLabels, type Side } from "./placeLabels";
import { placeLeaders } from "./placeLeaders";

/** The placed label of a country, in CSS pixels. */
export interface CountryLabel extends LabelForm {
  readonly mark: CountryMark;
  readonly box: Box;
  /** From the country to a label beside it; undefined when the label lies over the country. */
  readonly leader: Segment | undefined;
}

interface LabelInput {
  readonly geometry: Geometry;
  readonly transform: Transform;
  readonly size: Size;
  readonly marks: readonly CountryMark[];
  /** No label may lie on these: buttons, names of cities, the disputed area. */
  readonly obstacles: readonly Box[];
  /** The dots of cities. */
  readonly dots: readonly Box[];
}

/** A country in CSS pixels. */
interface Shape {
  readonly mark: CountryMark;
  readonly x: number;
  readonly y: number;
  readonly bounds: Box;
}

/**
 * Places the label of each visible country over it if it has room, else beside it. Returns the labels in the order of the
 * marks; their places do not depend on that order.
 */
export function placeCountryLabels(input: LabelInput): readonly CountryLabel[] {
  const { size, obstacles, dots } = input;
  const frame = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 };
  const shapes = listShapes(input);
  const over = shapes.flatMap((shape) => requestOver(shape, size));
  const fitting = over.map(({ shape }) => shape);
  const { placed } = placeLabels(
    over.map(({ request }) => request),
    frame,
    [...obstacles, ...dots, ...shapes.filter((one) => !fitting.includes(one)).map(toAnchor)],
  );
  const inside = placed.flatMap(({ id, box }): readonly CountryLabel[] => {
    const found = over.find(({ shape }) => shape.mark.code === id);
    return found === undefined ? [] : [{ ...found.form, mark: found.shape.mark, box, leader: undefined }];
  });
  const others = shapes.filter(({ mark }) => !inside.some((one) => one.mark === mark));
  const room = {
    frame,
    dots,
    obstacles: [...obstacles, ...inside.map(({ box }) => box)],
    bodies: shapes.map(({ mark, bounds }) => ({
      id: mark.code,
      box: bounds,
      share: isSmall(bounds, input.transform.k) ? 1 : 0.15,
    })),
  };
  const [first, ...smaller] = besideForms.slice(isNarrow(size.width) ? 1 : 0);
  let outside = placeBeside(others, first ?? "stacked", room);
  for (const form of smaller) {
    if (outside.length === others.length) break;
    const tried = placeBeside(others, form, room);
    if (tried.length > outside.length) outside = tried;
  }
  const labels = [...inside, ...outside];
  return input.marks.flatMap((mark) => labels.find((label) => label.mark.code === mark.code) ?? []);
}

/** Places labels beside their countries, all in one form; labels without a free place are left out. */
function placeBeside(shapes: readonly Shape[], form: BesideForm, room: LeaderRoom): readonly CountryLabel[] {
  const beside = shapes.flatMap((shape) => requestBeside(shape, form));
  const leaders = placeLeaders(
    beside.map(({ request }) => request),
    room,
  );
  return leaders.flatMap(({ id, box, line }): readonly CountryLabel[] => {
    const found = beside.find(({ shape }) => shape.mark.code === id);
    return found === undefined ? [] : [{ ...found.form, mark: found.shape.mark, box, leader: line }];
  });
}

function listShapes({ geometry, transform, size, marks }: LabelInput): readonly Shape[] {
  return geometry.countries.flatMap((shape) => {
    const mark = marks.find(({ code }) => code === shape.code);
    if (mark?.label === undefined) return [];
    const [x, y] = toScreen(transform, shape.centroid);
    const inSight = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    return inSight ? [{ mark, x, y, bounds: toScreenBox(transform, shape.bounds) }] : [];
  });
}

/** Least size of a country relative to the label over it; a statement goes over its country wherever it is readable. */
const room = { statement: 0.7, finding: 1.5, value: 1.5 } as const;

function requestOver(shape: Shape, { width: mapWidth }: Size) {
  const { mark, x, y, bounds } = shape;
  const form = measureOver(mark, mapWidth);
  if (form === undefined || mark.label === undefined) return [];
  const { width, height } = form;
  const least = room[mark.label.rank];
  const fits = bounds.right - bounds.left > width * least && bounds.bottom - bounds.top > height * least;
  const priority = mark.label.rank === "value" ? 1 : 2;
  const gaps = [-0.3 * width, -0.1 * width];
  const request: LabelRequest = { id: mark.code, x, y, width, height, gaps, sides: within, priority };
  return fits ? [{ shape, form, request }] : [];
}

const within: readonly Side[] = ["on", "west", "south", "east", "north"];

function requestBeside(shape: Shape, besideForm: BesideForm) {
  const { mark, x, y } = shape;
  const form = measureBeside(mark, besideForm);
  if (form === undefined) return [];
  const weight = mark.label?.rank === "value" ? 1 : 4;
  const request: LeaderRequest = { id: mark.code, x, y, width: form.width, height: form.height, weight };
  return [{ shape, form, request }];
}

/** The box at the start of a leader line. */
function toAnchor({ x, y }: Shape): Box {
  return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
}

/** Another country's label over Russia or Kazakhstan hides little of them, but could be mistaken for theirs. */
function isSmall({ left, top, right, bottom }: Box, k: number): boolean {
  return ((right - left) * (bottom - top)) / k ** 2 < 40_000;
}
