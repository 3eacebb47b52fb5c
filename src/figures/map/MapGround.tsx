import type { CountryCode } from "../../model/country";
import type { Outlines } from "../../model/geometry";
import { type CountryMark, describeMark } from "./countryMark";
import { fillOf, overlayOf, patternFill } from "./fillOf";
import { type CountryActions, MapCountry } from "./MapCountry";

interface MapGroundProps {
  readonly id: string;
  /** Undefined until they are loaded. */
  readonly outlines: Outlines | undefined;
  readonly marks: readonly CountryMark[];
  readonly chosenCountry: CountryCode | undefined;
  readonly pointedCountry: CountryCode | undefined;
  readonly stop: string | undefined;
  readonly hrefOf: (code: CountryCode) => string;
  readonly actions: CountryActions;
  readonly words: { readonly countries: string; readonly disputed: string };
}

/**
 * Land, countries, borders, and the outlines of the pointed and the selected country, in pixels of the geometry.
 * `data-outline` names each path, so that the page's script can read it back (`readDrawnOutlines`).
 */
export function MapGround(props: MapGroundProps) {
  const { id, outlines, marks, chosenCountry } = props;
  const pathOf = (code: CountryCode | undefined) => (code === undefined ? code : outlines?.countries[code]);
  return (
    <>
      <path d={outlines?.land} data-outline="land" className="map-land" />
      {/* biome-ignore lint/a11y/useSemanticElements: fieldsets do not exist in svg */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of svg is not interactive */}
      <g role="group" aria-label={props.words.countries}>
        {marks.map((mark) => {
          const { className, pattern } = fillOf(mark.fill);
          return (
            <MapCountry
              key={mark.code}
              code={mark.code}
              path={pathOf(mark.code)}
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
      {marks.map(({ code, fill }) => {
        const overlay = patternFill(id, overlayOf(fill));
        return overlay && <path key={code} d={pathOf(code)} fill={overlay} className="map-overlay" />;
      })}
      <path d={outlines?.borders} className="map-borders-casing" vectorEffect="non-scaling-stroke" />
      <path
        d={outlines?.borders}
        data-outline="borders"
        className="map-borders"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={outlines?.disputed}
        data-outline="disputed"
        fill={`url(#${id}-disputed)`}
        className="map-disputed"
      >
        <title>{props.words.disputed}</title>
      </path>
      <Outline path={pathOf(props.pointedCountry)} look="pointed" />
      <Outline path={pathOf(chosenCountry)} look="chosen" />
    </>
  );
}

function Outline({ path, look }: { readonly path: string | undefined; readonly look: "pointed" | "chosen" }) {
  return (
    <>
      <path d={path} className="map-outline is-casing" vectorEffect="non-scaling-stroke" />
      <path d={path} className={`map-outline is-${look}`} vectorEffect="non-scaling-stroke" />
    </>
  );
}
