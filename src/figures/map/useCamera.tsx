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
  /** Where a flight ends; undefined at rest. */
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
    /** Flies closer to the middle, or away from it. A press while it flies counts from where the flight ends. */
    zoomBy: (factor: number) => {
      const at = [width / 2, height / 2] as const;
      flyTo(zoomAround(goal.current ?? moved ?? home, { size, at, factor, limits }));
    },
    /** Moves at once, and ends a flight: the reader's hand goes first. */
    moveTo: (camera: Camera) => {
      stop();
      setMoved(camera);
    },
  };
}
