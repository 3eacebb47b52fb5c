import { easeCubicInOut, type GeoProjection } from "d3";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Geometry } from "../../model/geometry";
import type { FrameName } from "../../model/view";
import { isMotionReduced } from "../../ui/isMotionReduced";
import { type Camera, planFlight, type Size } from "./camera";
import { frameCamera, panExtent, zoomLimits } from "./frames";

interface CameraSubject {
  readonly frame: FrameName;
  readonly geometry: Geometry;
  readonly projection: GeoProjection;
  readonly size: Size;
}

const flightMilliseconds = 600;

/** The camera of a map: at rest it shows the frame, until a reader moves it. A new frame is flown to. */
export function useCamera({ frame, geometry, projection, size }: CameraSubject) {
  const { width, height } = size;
  const cameraAt = useMemo(
    () => (name: FrameName) => frameCamera(name, { geometry, projection, size: { width, height } }),
    [geometry, projection, width, height],
  );
  const home = useMemo(() => cameraAt(frame), [cameraAt, frame]);
  const [moved, setMoved] = useState<Camera>();
  const [lastFrame, setLastFrame] = useState(frame);
  const request = useRef(0);
  if (lastFrame !== frame) {
    setLastFrame(frame);
    setMoved(moved ?? cameraAt(lastFrame));
  }

  const stop = () => cancelAnimationFrame(request.current);
  const flyTo = (target: Camera | undefined) => {
    stop();
    if (moved === undefined && target === undefined) return;
    if (isMotionReduced()) return setMoved(target);
    const cameraAfter = planFlight(moved ?? home, target ?? home, size);
    const start = performance.now();
    const step = (now: number) => {
      const share = Math.min(Math.max((now - start) / flightMilliseconds, 0), 1);
      setMoved(share === 1 ? target : cameraAfter(easeCubicInOut(share)));
      if (share < 1) request.current = requestAnimationFrame(step);
    };
    request.current = requestAnimationFrame(step);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new frame starts a flight
  useLayoutEffect(() => flyTo(undefined), [frame]);
  useEffect(() => () => cancelAnimationFrame(request.current), []);

  const whole = useMemo(() => cameraAt("cis"), [cameraAt]);
  return {
    camera: moved ?? home,
    isHome: moved === undefined,
    limits: zoomLimits(whole),
    extent: panExtent(geometry, whole, size),
    flyTo,
    /** Moves at once, and ends a flight: the reader's hand goes first. */
    moveTo: (camera: Camera) => {
      stop();
      setMoved(camera);
    },
  };
}
