import type { GeoProjection } from "d3";
import { useRef } from "react";
import { useZoomPan, type ZoomGestureEvent } from "react-simple-maps/zoom";
import type { CountryCode } from "../../model/country";
import type { Geometry, Outlines } from "../../model/geometry";
import { type Camera, type Size, type Transform, toCamera } from "./camera";
import { MapGround } from "./MapGround";
import { MapOverlay, type OverlayProps } from "./MapOverlay";
import { MapPatterns } from "./MapPatterns";

interface MapSceneProps extends Omit<OverlayProps, "transform"> {
  readonly id: string;
  readonly geometry: Geometry;
  readonly outlines: Outlines | undefined;
  readonly projection: GeoProjection;
  readonly size: Size;
  readonly camera: Camera;
  readonly limits: readonly [number, number];
  readonly extent: [[number, number], [number, number]];
  readonly moveTo: (camera: Camera) => void;
  readonly chosenCountry: CountryCode | undefined;
}

/** What is inside the svg: the ground, which is zoomed, and over it what keeps its size. */
export function MapScene(props: MapSceneProps) {
  const { camera, projection, size } = props;
  const [longitude, latitude] = projection.invert?.([...camera.center]) ?? [0, 0];
  const start = useRef<Transform>(undefined);
  const { mapRef, position } = useZoomPan({
    center: [longitude, latitude],
    zoom: camera.k,
    scaleExtent: [...props.limits],
    translateExtent: props.extent,
    filterZoomEvent: isGesture,
    onMoveStart: (_, { transform }) => {
      start.current = transform;
    },
    onMoveEnd: (_, event) => {
      const path = pathLength(start.current, event.transform);
      if (path > 0) props.moveTo(toCamera(event.transform, size));
      if (path > 0 && path < steadyHand) chooseUnder(event, props.actions.choose);
    },
  });
  return (
    <g ref={mapRef}>
      <MapPatterns id={props.id} zoom={position.k} />
      <rect width={size.width} height={size.height} className="map-water" />
      <g transform={`translate(${position.x} ${position.y}) scale(${position.k})`}>
        <MapGround {...props} />
      </g>
      <MapOverlay {...props} transform={position} />
    </g>
  );
}

/** A hand that moves fewer pixels than this while it clicks means to click. */
const steadyHand = 5;

/** Two fingers or the main button of a mouse; one finger scrolls the page, and wheels are listened to elsewhere. */
function isGesture(event: Event): boolean {
  if ("touches" in event && event.touches instanceof TouchList) return event.touches.length >= 2;
  return event.type === "mousedown" && event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

function pathLength(from: Transform | undefined, to: Transform): number {
  return from === undefined ? 0 : Math.hypot(to.x - from.x, to.y - from.y) + 100 * Math.abs(to.k - from.k);
}

/** d3-zoom swallows the click that follows any movement, however small. */
function chooseUnder({ sourceEvent }: ZoomGestureEvent, choose: (code: CountryCode) => void): void {
  const target: unknown = sourceEvent instanceof MouseEvent ? sourceEvent.target : undefined;
  const mark = target instanceof Element ? target.closest(".map-country") : undefined;
  const code = mark?.getAttribute("data-mark");
  if (code) choose(code);
}
