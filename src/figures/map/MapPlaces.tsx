import { takePlainClick } from "../../ui/takePlainClick";
import { toPointing } from "../../ui/toPointing";
import type { PlacedMarker, PlacedText } from "./placeMap";
import type { Target } from "./splitTargets";
import { useRovingFocus } from "./useRovingFocus";

/** Callbacks for a city. */
export interface PlaceActions {
  readonly choose: (id: string | undefined) => void;
  readonly pointAt: (id: string | undefined) => void;
}

interface MapPlacesProps {
  readonly markers: readonly PlacedMarker[];
  readonly texts: readonly PlacedText[];
  readonly targets: readonly Target[];
  readonly pointed: string | undefined;
  readonly hrefOf: (id: string) => string;
  readonly actions: PlaceActions;
  readonly label: string;
}

/** Cities: those with events are links to these events, the other capitals are dots. */
export function MapPlaces({ markers, texts, targets, pointed, hrefOf, actions, label }: MapPlacesProps) {
  const links = markers.filter(({ place }) => place.kind !== "capital");
  const { stop, setStop, press } = useRovingFocus({
    points: links.map(({ place, x, y }) => ({ id: place.id, x, y })),
    first: links.find(({ place }) => place.chosen)?.place.id,
    choose: actions.choose,
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of svg takes no focus */}
      <g className="map-labels" aria-hidden="true">
        {markers
          .filter(({ place }) => place.kind === "capital")
          .map(({ place, x, y, radius }) => (
            <circle key={place.id} cx={x} cy={y} r={radius} className="map-capital" />
          ))}
        {texts.map(({ place, text, x, y, anchor }) => (
          <text key={place.id} x={x} y={y} textAnchor={anchor} className={textClass(place)}>
            {text}
          </text>
        ))}
      </g>
      {/* biome-ignore lint/a11y/useSemanticElements: fieldsets do not exist in svg */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of svg is not interactive */}
      <g role="group" aria-label={label}>
        {links.map(({ place, x, y, radius }) => (
          <a
            key={place.id}
            className={`map-place is-${place.kind}${place.chosen ? " is-chosen" : ""}${place.id === pointed ? " is-pointed" : ""}`}
            href={hrefOf(place.id)}
            data-mark={place.id}
            tabIndex={place.id === stop ? 0 : -1}
            aria-label={place.description}
            aria-current={place.chosen ? "true" : undefined}
            onClick={(event) => takePlainClick(event, () => actions.choose(place.id))}
            onKeyDown={(event) => press(event, place.id)}
            onFocus={() => {
              setStop(place.id);
              actions.pointAt(place.id);
            }}
            onBlur={() => actions.pointAt(undefined)}
            {...toPointing(
              () => actions.pointAt(place.id),
              () => actions.pointAt(undefined),
            )}
          >
            <path d={targets.find(({ id }) => id === place.id)?.path} className="map-target" />
            <circle cx={x} cy={y} r={radius + 3.5} className="map-place-ring" />
            <circle cx={x} cy={y} r={radius} className="map-place-dot" />
          </a>
        ))}
      </g>
    </>
  );
}

function textClass({ kind, strong, chosen }: PlacedText["place"]): string {
  return `map-place-name is-${kind}${strong ? " is-strong" : ""}${chosen ? " is-chosen" : ""}`;
}
