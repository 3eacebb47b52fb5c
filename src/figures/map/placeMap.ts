import type { GeoProjection } from "d3";
import type { Geometry } from "../../model/geometry";
import type { Box } from "../../ui/segments";
import { toTextWidth } from "../../ui/textWidth";
import { type Size, type Transform, toScreen, toScreenBox } from "./camera";
import type { CountryMark } from "./countryMark";
import { isNarrow } from "./frames";
import { type CountryLabel, placeCountryLabels } from "./placeCountryLabels";
import { aroundMarker, type LabelRequest, type PlacedLabel, placeLabels } from "./placeLabels";
import { projectPlace } from "./projection";
import type { PlaceMark } from "./readPlaces";
import { toBoxes } from "./segments";
import { splitTargets, type Target } from "./splitTargets";

/** A city's mark, in CSS pixels. */
export interface PlacedMarker {
  readonly place: PlaceMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A label of a city; `x` is at its anchor. */
export interface PlacedText {
  readonly place: PlaceMark;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Everything on the map that keeps its size during zoom, in CSS pixels. */
export interface PlacedMap {
  readonly markers: readonly PlacedMarker[];
  readonly texts: readonly PlacedText[];
  readonly countryLabels: readonly CountryLabel[];
  /** Touch targets of small states and cities: a touch hits the nearest. Ids are country codes, or ids of places. */
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

/** Places markers, labels and targets for the visible part of the map. */
export function placeMap(input: MapInput): PlacedMap {
  const { width, height } = input.size;
  const frame = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  const markers = placeMarkers(input);
  const cities = markers
    .filter(({ place }) => place.kind !== "capital" || input.transform.k >= 1)
    .map((marker) => ({ ...marker, text: textOf(marker, width) }));
  const dots = markers.map(toBox);
  const first = placeLabels(cities.filter((city) => isFirst(city, width)).map(requestText), frame, [
    zoomButtons,
    ...dots,
  ]);
  const countryLabels = placeCountryLabels({
    ...input,
    dots,
    // A value over the disputed area would assign it to a country.
    obstacles: [
      zoomButtons,
      toScreenBox(input.transform, input.geometry.disputed.bounds),
      ...first.placed.map(({ box }) => box),
    ],
  });
  const then = placeLabels(cities.filter((city) => !isFirst(city, width)).map(requestText), frame, [
    zoomButtons,
    ...dots,
    ...first.placed.map(({ box }) => box),
    ...countryLabels.flatMap(({ box, leader }) => [box, ...(leader ? toBoxes(leader) : [])]),
  ]);
  return {
    markers,
    texts: [...first.placed, ...then.placed].flatMap((label) => {
      const city = cities.find(({ place }) => place.id === label.id);
      return city === undefined ? [] : [toText(city, label)];
    }),
    countryLabels,
    targets: placeTargets(input, markers),
  };
}

/** Cities with events are labelled before the countries, on a phone only the selected one and the forum's; capitals last. */
function isFirst({ place }: City, width: number): boolean {
  return place.chosen || place.strong || (place.kind !== "capital" && !isNarrow(width));
}

const placeFont = 13;
const lineHeight = 16;
/** In the corner where no frame has a country. */
const zoomButtons: Box = { left: 0, top: 0, right: 124, bottom: 52 };

interface City extends PlacedMarker {
  readonly text: string;
}

/** Capitals without events appear only when the map is zoomed in enough to have room for them. */
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

/** A country gets its own target when its outline is smaller than a fingertip. */
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
