import { useMemo, useRef, useState } from "react";
import type { CountryCode } from "../../model/country";
import type { Outlines } from "../../model/geometry";
import { type Transform, toScreen, toTransform } from "./camera";
import { MapCallout } from "./MapCallout";
import { MapGround } from "./MapGround";
import { MapOverlay, type OverlayProps } from "./MapOverlay";
import { MapPatterns } from "./MapPatterns";
import { placeCallout } from "./placeCallout";
import { useZoomGestures } from "./useZoomGestures";
import type { ZoomGesturesProps } from "./ZoomGestures";

interface MapSceneProps
  extends Omit<OverlayProps, "transform">,
    Pick<ZoomGesturesProps, "camera" | "limits" | "extent" | "moveTo"> {
  readonly id: string;
  readonly outlines: Outlines | undefined;
  readonly chosenCountry: CountryCode | undefined;
  readonly pointedCountry: CountryCode | undefined;
  readonly stop: string | undefined;
}

/** The content of the svg: the ground, which zooms, and above it the overlay, which keeps its size. */
export function MapScene(props: MapSceneProps) {
  const { camera, projection, size, geometry, marks, actions, words } = props;
  const ref = useRef<SVGGElement>(null);
  const gestures = useZoomGestures(ref);
  const [held, hold] = useState<Transform>();
  const transform = useMemo(() => held ?? toTransform(camera, size), [held, camera, size]);
  const zoom = transform.k * (props.outlines?.unit ?? 1);
  const pointed = marks.find(({ code }) => code === props.pointedCountry);
  const shape = geometry.countries.find(({ code }) => code === props.pointedCountry);
  return (
    <g ref={ref}>
      {gestures && (
        <gestures.ZoomGestures
          held={gestures.held}
          target={ref}
          limits={props.limits}
          extent={props.extent}
          moveTo={props.moveTo}
          choose={actions.choose}
          {...{ projection, size, camera, hold }}
        />
      )}
      <MapPatterns id={props.id} zoom={zoom} />
      <rect width={size.width} height={size.height} className="map-water" />
      <g
        transform={`translate(${transform.x} ${transform.y}) scale(${zoom})`}
        data-unit={props.outlines?.unit}
      >
        <MapGround {...props} />
      </g>
      <MapOverlay
        {...{ geometry, projection, size, transform, marks, actions, words }}
        places={props.places}
        pointedPlace={props.pointedPlace}
        hrefOf={props.hrefOf}
        hrefOfPlace={props.hrefOfPlace}
        placeActions={props.placeActions}
      />
      {pointed && shape && (
        <MapCallout
          callout={placeCallout(pointed, toScreen(transform, shape.centroid), {
            size,
            reach: ((shape.bounds[1][1] - shape.bounds[0][1]) * transform.k) / 2,
          })}
          href={props.hrefOf(shape.code)}
          choose={() => actions.choose(shape.code)}
          pointAt={(isOver) => actions.pointAt(isOver ? shape.code : undefined)}
        />
      )}
    </g>
  );
}
