import type { CountryCode } from "../../model/country";
import type { Geometry } from "../../model/geometry";
import { type CountryMark, describeMark } from "./countryMark";
import { fillOf, patternFill } from "./fillOf";
import { type CountryActions, MapCountry } from "./MapCountry";

interface MapGroundProps {
  readonly id: string;
  readonly geometry: Geometry;
  readonly marks: readonly CountryMark[];
  readonly chosenCountry: CountryCode | undefined;
  readonly pointedCountry: CountryCode | undefined;
  readonly stop: string | undefined;
  readonly hrefOf: (code: CountryCode) => string;
  readonly actions: CountryActions;
  readonly words: { readonly countries: string; readonly disputed: string };
}

/** Land, countries, borders, and the outlines of what is pointed at and chosen: in pixels of the geometry. */
export function MapGround(props: MapGroundProps) {
  const { id, geometry, marks, chosenCountry } = props;
  const pathOf = (code: CountryCode | undefined) => geometry.countries.find((one) => one.code === code)?.path;
  const isCarriedOver = ({ fill }: CountryMark) => fill.kind === "bin" && fill.carriedOver;
  return (
    <>
      <path d={geometry.land} className="map-land" />
      {/* biome-ignore lint/a11y/useSemanticElements: fieldsets do not exist in svg */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of svg is not interactive */}
      <g role="group" aria-label={props.words.countries}>
        {marks.map((mark) => {
          const { className, pattern } = fillOf(mark.fill);
          return (
            <MapCountry
              key={mark.code}
              code={mark.code}
              path={pathOf(mark.code) ?? ""}
              className={className}
              fill={patternFill(id, pattern)}
              label={describeMark(mark)}
              href={props.hrefOf(mark.code)}
              isChosen={mark.code === chosenCountry}
              isStop={mark.code === props.stop}
              actions={props.actions}
            />
          );
        })}
      </g>
      {marks.filter(isCarriedOver).map(({ code }) => (
        <path key={code} d={pathOf(code)} fill={`url(#${id}-carried)`} className="map-carried" />
      ))}
      <path d={geometry.borders} className="map-borders" vectorEffect="non-scaling-stroke" />
      <path d={geometry.disputed} fill={`url(#${id}-disputed)`} className="map-disputed">
        <title>{props.words.disputed}</title>
      </path>
      <path
        d={pathOf(props.pointedCountry)}
        className="map-outline is-pointed"
        vectorEffect="non-scaling-stroke"
      />
      <path d={pathOf(chosenCountry)} className="map-outline is-chosen" vectorEffect="non-scaling-stroke" />
    </>
  );
}
