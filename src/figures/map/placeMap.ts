import type { GeoProjection } from "d3";
import type { Geometry } from "../../model/geometry";
import { toTextWidth } from "../../ui/textWidth";
import { type Size, type Transform, toScreen } from "./camera";
import type { CountryMark } from "./countryMark";
import { isNarrow } from "./frames";
import {
  aroundMarker,
  type Box,
  type LabelRequest,
  type PlacedLabel,
  placeLabels,
  type Side,
} from "./placeLabels";
import { projectPlace } from "./projection";
import type { PlaceMark } from "./readPlaces";
import { splitTargets, type Target } from "./splitTargets";

/** A city's mark, in CSS pixels. */
export interface PlacedMarker {
  readonly place: PlaceMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A label of a city, set from its anchor. */
export interface PlacedText {
  readonly place: PlaceMark;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** What is written on a country; `leader` leads from its middle to where the label had to go. */
interface CountryLabel {
  readonly mark: CountryMark;
  readonly lines: readonly string[];
  /** The size of the first line's type. */
  readonly firstSize: number;
  readonly x: number;
  /** The baselines of its lines. */
  readonly baselines: readonly number[];
  readonly leader: string | undefined;
}

/** Everything on the map that keeps its size when the map is zoomed, in CSS pixels. */
export interface PlacedMap {
  readonly markers: readonly PlacedMarker[];
  readonly texts: readonly PlacedText[];
  readonly countryLabels: readonly CountryLabel[];
  /** Where a finger hits a small state or a city: the nearest of them; ids are codes, or ids of places. */
  readonly targets: readonly Target[];
}

interface MapInput {
  readonly geometry: Geometry;
  readonly projection: GeoProjection;
  readonly transform: Transform;
  readonly size: Size;
  readonly marks: readonly CountryMark[];
  readonly places: readonly PlaceMark[];
}

/** Places markers, labels and targets for what is in sight now. */
export function placeMap(input: MapInput): PlacedMap {
  const { width, height } = input.size;
  const frame = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  const markers = placeMarkers(input);
  const cities = markers.map((marker) => ({ ...marker, text: textOf(marker, width) }));
  const countries = input.marks.flatMap((mark) => measureLabel(mark, input));
  const requests = [
    ...countries.map(({ request }) => request),
    ...cities.filter(({ place }) => place.kind !== "capital" || input.transform.k >= 1).map(requestText),
  ];
  const { placed } = placeLabels(requests, frame, [zoomButtons, ...markers.map(toBox)]);
  return {
    markers,
    texts: placed.flatMap((label) => {
      const city = cities.find(({ place }) => place.id === label.id);
      return city === undefined ? [] : [toText(city, label)];
    }),
    countryLabels: placed.flatMap((label) => {
      const measured = countries.find(({ mark }) => mark.code === label.id);
      return measured === undefined ? [] : [toCountryLabel(measured, label)];
    }),
    targets: placeTargets(input, markers),
  };
}

const placeFont = 13;
const lineHeight = 16;
/** In the corner that has no country in any frame. */
const zoomButtons: Box = { left: 0, top: 0, right: 124, bottom: 52 };

interface City extends PlacedMarker {
  readonly text: string;
}

/** Capitals where nothing happened come into sight only where there is room for them. */
function placeMarkers({ places, projection, transform, size }: MapInput): readonly PlacedMarker[] {
  return places
    .filter(({ kind }) => kind !== "capital" || transform.k >= 0.8)
    .map((place) => {
      const [x, y] = toScreen(transform, projectPlace(projection, place.longitude, place.latitude));
      return { place, x, y, radius: place.kind === "capital" ? 2.5 : place.chosen ? 6.5 : 4.5 };
    })
    .filter(({ x, y }) => x >= -8 && y >= -8 && x <= size.width + 8 && y <= size.height + 8);
}

function textOf({ place }: PlacedMarker, width: number): string {
  return isNarrow(width) ? place.name : place.label;
}

function requestText({ place, text, x, y, radius }: City): LabelRequest {
  const width = toTextWidth(text, placeFont, place.strong ? 700 : 400);
  const priority = place.kind === "capital" ? 1 : 20 + place.priority;
  return { id: place.id, x, y, width, height: lineHeight, gaps: [radius + 4], sides: aroundMarker, priority };
}

interface MeasuredLabel {
  readonly mark: CountryMark;
  readonly lines: readonly string[];
  readonly firstSize: number;
  readonly request: LabelRequest;
}

/**
 * A country that must be labelled is, over itself or beside it, on a narrow map with the first and the last line only.
 * Any other has its label where it lies within the country's bounds.
 */
function measureLabel(mark: CountryMark, { geometry, transform, size }: MapInput): readonly MeasuredLabel[] {
  const shape = geometry.countries.find(({ code }) => code === mark.code);
  if (shape === undefined || mark.label.length === 0) return [];
  const narrow = size.width < 800;
  const always = mark.labelled === "always";
  const lines = always && narrow ? [mark.label[0] ?? "", mark.label.at(-1) ?? ""] : mark.label;
  const firstSize = mark.fill.kind === "missing" ? 14 : always && !narrow ? 24 : 18;
  const [first = "", ...rest] = lines;
  const width = Math.max(
    toTextWidth(first, firstSize, 700),
    ...rest.map((line) => toTextWidth(line, placeFont)),
  );
  const height = firstSize + rest.length * lineHeight;
  const [x, y] = toScreen(transform, shape.centroid);
  const [[left, top], [right, bottom]] = shape.bounds;
  const room = always ? 0.7 : 1.5;
  const fits = (right - left) * transform.k > width * room && (bottom - top) * transform.k > height * room;
  const common = { id: mark.code, x, y, width, height };
  const request = always
    ? { ...common, gaps: [20, 26, 40], sides: fits ? overOrBeside : beside, priority: 90 }
    : { ...common, gaps: [-0.3 * width, -0.1 * width], sides: within, priority: 15 };
  return fits || always ? [{ mark, lines, firstSize, request }] : [];
}

const within: readonly Side[] = ["on", "west", "south", "east", "north"];
const beside: readonly Side[] = [
  "south-west",
  "south",
  "west",
  "south-east",
  "north-west",
  "north-east",
  "east",
  "north",
];
const overOrBeside: readonly Side[] = ["on", ...beside];

function toBox({ x, y, radius }: PlacedMarker): Box {
  const reach = radius + 1;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function toText({ place, text }: City, { side, box }: PlacedLabel): PlacedText {
  const y = box.bottom - 4;
  if (side.endsWith("east")) return { place, text, x: box.left, y, anchor: "start" };
  if (side.endsWith("west")) return { place, text, x: box.right, y, anchor: "end" };
  return { place, text, x: (box.left + box.right) / 2, y, anchor: "middle" };
}

function toCountryLabel(
  { mark, lines, firstSize, request }: MeasuredLabel,
  { side, box }: PlacedLabel,
): CountryLabel {
  const edgeX = Math.min(Math.max(request.x, box.left), box.right);
  const edgeY = Math.min(Math.max(request.y, box.top), box.bottom);
  const leads = mark.labelled === "always" && side !== "on";
  return {
    mark,
    lines,
    firstSize,
    x: (box.left + box.right) / 2,
    baselines: lines.map((_, index) => box.top + firstSize - 3 + index * lineHeight),
    leader: leads ? `M${request.x} ${request.y}L${edgeX} ${edgeY}` : undefined,
  };
}

/** A state needs a target of its own where its outline is smaller than a fingertip. */
function placeTargets(
  { geometry, transform, size }: MapInput,
  markers: readonly PlacedMarker[],
): readonly Target[] {
  const small = geometry.countries.flatMap(({ code, centroid, bounds: [[left, top], [right, bottom]] }) => {
    const narrow = Math.min(right - left, bottom - top) * transform.k;
    const [x, y] = toScreen(transform, centroid);
    const inSight = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    return narrow < 24 && inSight ? [{ id: code, x, y }] : [];
  });
  const cities = markers
    .filter(({ place }) => place.kind !== "capital")
    .map(({ place, x, y }) => ({ id: place.id, x, y }));
  return splitTargets([...small, ...cities], 13);
}
