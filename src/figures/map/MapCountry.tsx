import { type ComponentProps, type FocusEvent, type KeyboardEvent, memo } from "react";
import { Geography } from "react-simple-maps/core";
import type { CountryCode } from "../../model/country";
import { takePlainClick } from "../../ui/takePlainClick";
import { toPointing } from "../../ui/toPointing";

/** Callbacks for a country. They must be stable between renders, or the memoized countries render again. */
export interface CountryActions {
  readonly choose: (code: CountryCode | undefined) => void;
  readonly pointAt: (code: CountryCode | undefined) => void;
  readonly press: (event: KeyboardEvent<Element>, code: CountryCode) => void;
  readonly focus: (event: FocusEvent<Element>, code: CountryCode) => void;
}

interface MapCountryProps {
  readonly code: CountryCode;
  readonly path: string | undefined;
  readonly className: string;
  readonly fill: string | undefined;
  /** The accessible name: everything known about the country, in one sentence. */
  readonly label: string;
  readonly href: string;
  readonly isChosen: boolean;
  /** Whether this country is the tab stop. */
  readonly isStop: boolean;
  readonly actions: CountryActions;
}

/** A country as a link to itself. Renders again only when its props change. */
export const MapCountry = memo(function MapCountry(props: MapCountryProps) {
  const { code, path, actions } = props;
  return (
    <a
      className="map-country"
      href={props.href}
      data-mark={code}
      tabIndex={props.isStop ? 0 : -1}
      aria-label={props.label}
      aria-current={props.isChosen ? "true" : undefined}
      onClick={(event) => takePlainClick(event, () => actions.choose(code))}
      onKeyDown={(event) => actions.press(event, code)}
      onFocus={(event) => actions.focus(event, code)}
      onBlur={() => actions.pointAt(undefined)}
      {...toPointing(
        () => actions.pointAt(code),
        () => actions.pointAt(undefined),
      )}
    >
      <Geography
        geography={toGeography(code, path ?? "")}
        data-outline={code}
        className={props.className}
        fill={props.fill}
        tabIndex={undefined}
      />
    </a>
  );
});

/** Wraps a stored SVG path as a geography, so that react-simple-maps need not compute it from a geometry. */
function toGeography(code: CountryCode, svgPath: string): ComponentProps<typeof Geography>["geography"] {
  return {
    type: "Feature",
    rsmKey: code,
    svgPath,
    properties: null,
    geometry: { type: "GeometryCollection", geometries: [] },
  };
}
