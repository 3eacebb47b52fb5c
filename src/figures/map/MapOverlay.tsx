import type { GeoProjection } from "d3";
import { memo, useMemo } from "react";
import type { CountryCode } from "../../model/country";
import type { Geometry } from "../../model/geometry";
import { takePlainClick } from "../../ui/takePlainClick";
import { toPointing } from "../../ui/toPointing";
import type { Size, Transform } from "./camera";
import type { CountryMark } from "./countryMark";
import type { CountryActions } from "./MapCountry";
import { MapLabels } from "./MapLabels";
import { MapPlaces, type PlaceActions } from "./MapPlaces";
import { placeMap } from "./placeMap";
import type { PlaceMark } from "./readPlaces";

export interface OverlayProps {
  readonly geometry: Geometry;
  readonly projection: GeoProjection;
  readonly size: Size;
  readonly transform: Transform;
  readonly marks: readonly CountryMark[];
  readonly places: readonly PlaceMark[];
  readonly pointedPlace: string | undefined;
  readonly hrefOf: (code: CountryCode) => string;
  readonly hrefOfPlace: (id: string) => string;
  readonly actions: CountryActions;
  readonly placeActions: PlaceActions;
  readonly words: { readonly countries: string; readonly disputed: string; readonly places: string };
}

/** Labels, cities and hit targets in CSS pixels: placed again when the map moves, but not when a country is selected. */
export const MapOverlay = memo(function MapOverlay(props: OverlayProps) {
  const { geometry, projection, transform, size, actions, marks, places } = props;
  const { markers, texts, countryLabels, targets } = useMemo(
    () => placeMap({ geometry, projection, transform, size, marks, places }),
    [geometry, projection, transform, size, marks, places],
  );
  return (
    <>
      {marks.map(({ code }) => (
        <CountryTarget
          key={code}
          code={code}
          path={targets.find(({ id }) => id === code)?.path}
          href={props.hrefOf(code)}
          actions={actions}
        />
      ))}
      <MapLabels labels={countryLabels} />
      <MapPlaces
        markers={markers}
        texts={texts}
        targets={targets}
        pointed={props.pointedPlace}
        hrefOf={props.hrefOfPlace}
        actions={props.placeActions}
        label={props.words.places}
      />
    </>
  );
});

interface CountryTargetProps {
  readonly code: CountryCode;
  readonly path: string | undefined;
  readonly href: string;
  readonly actions: CountryActions;
}

/** The touch target of a small country. Hidden from screen readers and the tab order: the country itself is a link. */
function CountryTarget({ code, path, href, actions }: CountryTargetProps) {
  if (path === undefined) return null;
  return (
    <g>
      <a
        href={href}
        tabIndex={-1}
        aria-hidden="true"
        onClick={(event) => takePlainClick(event, () => actions.choose(code))}
        {...toPointing(
          () => actions.pointAt(code),
          () => actions.pointAt(undefined),
        )}
      >
        <path d={path} className="map-target" />
      </a>
    </g>
  );
}
