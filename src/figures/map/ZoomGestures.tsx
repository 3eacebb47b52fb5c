import type { GeoProjection } from "d3";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useZoomPan, type ZoomGestureEvent } from "react-simple-maps/zoom";
import type { CountryCode } from "../../model/country";
import { type Camera, type Size, type Transform, toCamera } from "./camera";
import { type HeldGesture, isGesture, replay, steadyHand } from "./heldGesture";

export interface ZoomGesturesProps {
  /** The element that receives the gestures. */
  readonly target: RefObject<SVGGElement | null>;
  /** The gesture that started before this script was loaded. */
  readonly held: HeldGesture | undefined;
  readonly projection: GeoProjection;
  readonly size: Size;
  readonly camera: Camera;
  readonly limits: readonly [number, number];
  readonly extent: [[number, number], [number, number]];
  /** Receives the transform during a gesture; undefined when the gesture ends. */
  readonly hold: (transform: Transform | undefined) => void;
  readonly moveTo: (camera: Camera) => void;
  readonly choose: (code: CountryCode) => void;
}

/** Pans and zooms a map by drag and pinch. Renders nothing; its chunk is loaded with the first gesture. */
export function ZoomGestures({ target, held, projection, size, camera, ...props }: ZoomGesturesProps) {
  const [longitude, latitude] = projection.invert?.([...camera.center]) ?? [0, 0];
  const start = useRef<Transform>(undefined);
  const { mapRef } = useZoomPan({
    center: [longitude, latitude],
    zoom: camera.k,
    scaleExtent: [...props.limits],
    translateExtent: props.extent,
    filterZoomEvent: isGesture,
    onMoveStart: (_, { transform }) => {
      start.current = transform;
    },
    onMove: (_, { transform: { x, y, k } }) => props.hold({ x, y, k }),
    onMoveEnd: (_, event) => {
      props.hold(undefined);
      const path = pathLength(start.current, event.transform);
      if (path > 0) props.moveTo(toCamera(event.transform, size));
      if (path > 0 && path < steadyHand) chooseUnder(event, props.choose);
    },
  });
  // A layout effect runs before the effects of useZoomPan, which add listeners to this element.
  useLayoutEffect(() => {
    mapRef.current = target.current;
  }, [mapRef, target]);
  useEffect(() => {
    if (held !== undefined) replay(held);
  }, [held]);
  return null;
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
