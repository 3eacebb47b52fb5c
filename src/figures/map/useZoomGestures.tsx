import { type ComponentType, type RefObject, useEffect, useState } from "react";
import { attempt } from "../../ui/bring";
import { takePinches } from "../../ui/pinches";
import { followGestures, type HeldGesture } from "./heldGesture";
import type { ZoomGesturesProps } from "./ZoomGestures";

interface Arrived {
  readonly ZoomGestures: ComponentType<ZoomGesturesProps>;
  /** The gesture's events up to the time when the script loaded. */
  readonly held: HeldGesture;
}

/** Loads the pan and zoom script, 12 kB, with the first gesture. If loading fails, the next gesture tries again. */
export function useZoomGestures(target: RefObject<SVGGElement | null>): Arrived | undefined {
  const [arrived, setArrived] = useState<Arrived>();
  const isWaiting = arrived === undefined;
  useEffect(() => {
    const sheet = target.current?.ownerSVGElement;
    return sheet ? takePinches(sheet) : undefined;
  }, [target]);
  useEffect(() => {
    const node = target.current;
    if (node === null || !isWaiting) return;
    return followGestures(node, (read) => {
      attempt("ZoomGestures", () => import("./ZoomGestures")).then(
        ({ ZoomGestures }) => setArrived({ ZoomGestures, held: read() }),
        () => {},
      );
    });
  }, [target, isWaiting]);
  return arrived;
}
