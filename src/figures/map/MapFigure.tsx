import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { ComposableMap } from "react-simple-maps/core";
import type { CountryCode } from "../../model/country";
import type { Geometry, Outlines } from "../../model/geometry";
import type { FrameName } from "../../model/view";
import type { Messages } from "../../text/messages";
import { KeyHint } from "../../ui/KeyHint";
import { toMoreOrLess } from "../../ui/keyMeaning";
import { useLinger } from "../../ui/useLinger";
import { type Camera, type Size, toScreen, toTransform, zoomAround } from "./camera";
import type { CountryMark } from "./countryMark";
import { mapSize, needsDetail } from "./frames";
import type { CountryActions } from "./MapCountry";
import type { PlaceActions } from "./MapPlaces";
import { MapScene } from "./MapScene";
import { toFocusPoint } from "./moveFocus";
import { createProjection } from "./projection";
import type { PlaceMark } from "./readPlaces";
import { useCamera } from "./useCamera";
import { useRovingFocus } from "./useRovingFocus";
import { useWheelZoom } from "./useWheelZoom";
import { ZoomButtons, zoomStep } from "./ZoomButtons";
import "./map.css";

/** Callbacks and addresses for the countries and cities of a drawing; stable between renders. */
export interface MapHands {
  readonly countries: Pick<CountryActions, "choose" | "pointAt">;
  readonly places: PlaceActions;
  /** The address of the view with this country, or this city, selected. */
  readonly hrefOf: (code: CountryCode) => string;
  readonly hrefOfPlace: (id: string) => string;
}

export interface MapFigureProps {
  /** In CSS pixels. */
  readonly width: number;
  /** The title of the map, as a sentence. */
  readonly title: string;
  readonly geometry: Geometry;
  /** Undefined until they are loaded: then only water, cities and text are drawn. */
  readonly outlines: Outlines | undefined;
  /** Called when the overview outlines are too coarse for the visible part; must be stable between renders. */
  readonly askForDetail?: () => void;
  readonly marks: readonly CountryMark[];
  readonly places: readonly PlaceMark[];
  readonly frame: FrameName;
  readonly chosenCountry: CountryCode | undefined;
  readonly pointedCountry: CountryCode | undefined;
  readonly pointedPlace: string | undefined;
  readonly hands: MapHands;
  readonly words: Messages["map"];
}

/** The map: animates to a new frame, pans and zooms by gesture, wheel, buttons and keys; countries and cities are links. */
export function MapFigure(props: MapFigureProps) {
  const { geometry, frame, chosenCountry, hands, words } = props;
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const size = useMemo(() => mapSize(props.width, frame), [props.width, frame]);
  const projection = useMemo(() => createProjection(geometry), [geometry]);
  const view = useCamera({ frame, geometry, projection, size });
  const { camera, limits } = view;
  useDetail(needsDetail(frame, camera), props.askForDetail);
  const [scrolledPast, setScrolledPast] = useState(0);
  useWheelZoom(
    svg,
    (factor, at) => view.moveTo(zoomAround(camera, { size, at, factor, limits })),
    () => setScrolledPast((count) => count + 1),
  );
  const pointAt = useLinger(hands.countries.pointAt, props.pointedCountry !== undefined);
  const { stop, actions, reached } = useCountryActions(
    geometry,
    props.marks,
    { ...hands.countries, pointAt },
    chosenCountry,
  );
  useBringIntoSight(reached, { geometry, camera, size, flyTo: view.flyTo });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the links inside arrive here
    <div
      className="map-figure"
      onKeyDown={(event) => {
        if (event.key === "Escape") clearAnywhere(event, props);
        else pressZoomKey(event, view.zoomBy, () => view.flyTo(undefined));
      }}
    >
      <ComposableMap
        ref={svg}
        width={size.width}
        height={size.height}
        projection={projection}
        className="map-svg"
        role="group"
        aria-label={words.mapName(props.title)}
        aria-describedby={`${id}-keys`}
      >
        <MapScene
          {...props}
          id={id}
          projection={projection}
          size={size}
          camera={camera}
          limits={limits}
          extent={view.extent}
          moveTo={view.moveTo}
          stop={stop}
          hrefOf={hands.hrefOf}
          hrefOfPlace={hands.hrefOfPlace}
          actions={actions}
          placeActions={hands.places}
        />
      </ComposableMap>
      <KeyHint id={`${id}-keys`} words={words.keys} />
      <ZoomButtons
        canZoomIn={camera.k < limits[1] * 0.999}
        canZoomOut={camera.k > limits[0] * 1.001}
        isHome={view.isHome}
        zoomBy={view.zoomBy}
        reset={() => view.flyTo(undefined)}
        words={words}
      />
      {scrolledPast > 0 && (
        <p className="map-hint" key={scrolledPast}>
          {words.wheelHint}
        </p>
      )}
    </div>
  );
}

function useDetail(isNeeded: boolean, askForDetail: (() => void) | undefined): void {
  useEffect(() => {
    if (isNeeded) askForDetail?.();
  }, [isNeeded, askForDetail]);
}

/** Roving tab stop of the countries, and the country that last got keyboard focus. Home and End follow the order of the marks. */
function useCountryActions(
  geometry: Geometry,
  marks: readonly CountryMark[],
  { choose, pointAt }: MapHands["countries"],
  first: CountryCode | undefined,
) {
  const [reached, setReached] = useState<CountryCode>();
  // A new year has new marks in the same order: the points stay memoized.
  const order = marks.map(({ code }) => code).join(" ");
  const points = useMemo(
    () =>
      order
        .split(" ")
        .flatMap((code) => geometry.countries.find((one) => one.code === code) ?? [])
        .map(toFocusPoint),
    [geometry, order],
  );
  const { stop, setStop, press } = useRovingFocus({ points, first, choose });
  const actions = useMemo<CountryActions>(() => {
    const focus = (event: FocusEvent<Element>, code: CountryCode) => {
      if (!event.currentTarget.matches(":focus-visible")) return;
      setStop(code);
      pointAt(code);
      setReached(code);
    };
    const chooseHere = (code: CountryCode | undefined) => {
      setStop(code);
      choose(code);
    };
    return { choose: chooseHere, pointAt, press, focus };
  }, [choose, pointAt, press, setStop]);
  return { stop, actions, reached };
}

interface Sight {
  readonly geometry: Geometry;
  readonly camera: Camera;
  readonly size: Size;
  readonly flyTo: (camera: Camera) => void;
}

/** Moves the map to the country with keyboard focus if it is outside the visible part. */
function useBringIntoSight(reached: CountryCode | undefined, { geometry, camera, size, flyTo }: Sight): void {
  const bring = useEffectEvent((code: CountryCode) => {
    const shape = geometry.countries.find((one) => one.code === code);
    if (shape === undefined) return;
    const [x, y] = toScreen(toTransform(camera, size), shape.centroid);
    const inSight = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    if (!inSight) flyTo({ center: shape.centroid, k: camera.k });
  });
  useEffect(() => {
    if (reached !== undefined) bring(reached);
  }, [reached]);
}

/** Escape clears the selected country, or else the selected city, wherever the focus is in the figure. */
function clearAnywhere(event: KeyboardEvent, { chosenCountry, places, hands }: MapFigureProps): void {
  const isOfCity = chosenCountry === undefined;
  if (isOfCity && !places.some(({ chosen }) => chosen)) return;
  event.stopPropagation();
  event.preventDefault();
  (isOfCity ? hands.places : hands.countries).choose(undefined);
}

function pressZoomKey(event: KeyboardEvent, zoomBy: (factor: number) => void, reset: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const by = toMoreOrLess(event);
  if (by !== 0) zoomBy(zoomStep ** by);
  else if (event.key === "0" || event.code === "Digit0") reset();
}
