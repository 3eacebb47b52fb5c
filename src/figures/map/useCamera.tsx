import { easeCubicInOut, type GeoProjection } from "d3";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Geometry } from "../../model/geometry";
import type { FrameName } from "../../model/view";
import { isMotionReduced } from "../../ui/isMotionReduced";
import { type Camera, planFlight, type Size, zoomAround } from "./camera";
import { frameCamera, panExtent, zoomLimits } from "./frames";

interface CameraSubject {
  readonly frame: FrameName;
  readonly geometry: Geometry;
  readonly projection: GeoProjection;
  readonly size: Size;
}

const flightMilliseconds = 600;

/** The camera of a map. It shows the frame until the reader moves it, and animates to a new frame. */
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
  /** The camera at the end of the current flight; undefined when no flight is running. */
  const goal = useRef<Camera>(undefined);
  if (lastFrame !== frame) {
    setLastFrame(frame);
    setMoved(moved ?? cameraAt(lastFrame));
  }

  const stop = () => {
    cancelAnimationFrame(request.current);
    goal.current = undefined;
  };
  const flyTo = (target: Camera | undefined) => {
    stop();
    if (moved === undefined && target === undefined) return;
    if (isMotionReduced()) return setMoved(target);
    const cameraAfter = planFlight(moved ?? home, target ?? home, size);
    goal.current = target ?? home;
    const start = performance.now();
    const step = (now: number) => {
      const share = Math.min(Math.max((now - start) / flightMilliseconds, 0), 1);
      setMoved(share === 1 ? target : cameraAfter(easeCubicInOut(share)));
      if (share < 1) request.current = requestAnimationFrame(step);
      else goal.current = undefined;
    };
    request.current = requestAnimationFrame(step);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new frame starts a flight
  useLayoutEffect(() => flyTo(undefined), [frame]);
  useEffect(() => () => cancelAnimationFrame(request.current), []);

  const whole = useMemo(() => cameraAt("cis"), [cameraAt]);
  const limits = zoomLimits(whole);
  return {
    camera: moved ?? home,
    isHome: moved === undefined,
    limits,
    extent: panExtent(geometry, whole, size),
    flyTo,
    /** Animates a zoom around the middle. During a flight it starts from the camera at the flight's end. */
    zoomBy: (factor: number) => {
      const at = [width / 2, height / 2] as const;
      flyTo(zoomAround(goal.current ?? moved ?? home, { size, at, factor, limits }));
    },
    /** Moves without animation and cancels a flight: the reader's gesture has priority. */
    moveTo: (camera: Camera) => {
      stop();
      setMoved(camera);
    },
  };
}
