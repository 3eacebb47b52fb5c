import { useId } from "react";
import type { Messages } from "../../text/messages";
import type { CountryFill, Legend } from "./countryMark";
import { fillOf, overlayOf, patternFill } from "./fillOf";
import { MapPatterns } from "./MapPatterns";
import "./map.css";

interface MapLegendProps {
  readonly legend: Legend;
  /** The kinds of cities on the drawing that need a legend entry. */
  readonly markers: readonly ("event" | "planned")[];
  readonly words: Messages["map"];
}

/** The legend of colours, patterns and dots. */
export function MapLegend({ legend: { scale, entries, lines }, markers, words }: MapLegendProps) {
  const id = useId();
  return (
    <div className="map-legend">
      {scale && <LegendScale {...scale} />}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul>
        {entries.map(({ fill, label }) => (
          <li key={label}>
            <Swatch id={`${id}-${fill.kind}`} fill={fill} />
            <span>{label}</span>
          </li>
        ))}
        {markers.map((kind) => (
          <li key={kind}>
            <svg
              width={toEm(14)}
              height={toEm(14)}
              viewBox="0 0 14 14"
              aria-hidden="true"
              className={`map-place is-${kind}`}
            >
              <circle cx={7} cy={7} r={4.5} className="map-place-dot" />
            </svg>
            <span>{words.marker[kind]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Converts a length, designed for text of 13 units, to em: it scales with the text. */
function toEm(length: number): string {
  return `${Math.round((length / 13) * 1000) / 1000}em`;
}

const binWidth = 44;
const margin = 14;

function LegendScale({ edges, unit, method }: NonNullable<Legend["scale"]>) {
  const width = binWidth * (edges.length - 1) + 2 * margin;
  return (
    <figure>
      <svg
        width={toEm(width)}
        height={toEm(30)}
        viewBox={`0 0 ${width} 30`}
        role="img"
        aria-label={`${edges.join(" · ")} ${unit}`}
      >
        {edges.slice(1).map((edge, bin) => (
          <rect
            key={edge}
            x={margin + bin * binWidth}
            width={binWidth}
            height={12}
            className={`fill-bin-${bin}`}
          />
        ))}
        {edges.map((edge, index) => (
          <text key={edge} x={margin + index * binWidth} y={27} textAnchor="middle">
            {edge}
          </text>
        ))}
      </svg>
      <figcaption>
        <span>{unit}</span> <span className="map-method">{`(${method})`}</span>
      </figcaption>
    </figure>
  );
}

function Swatch({ id, fill }: { readonly id: string; readonly fill: CountryFill }) {
  const { className, pattern } = fillOf(fill);
  const status = fill.kind === "status" || fill.kind === "bin" ? fill.status : "";
  const own = `${id}${status}`;
  const overlay = patternFill(own, overlayOf(fill));
  return (
    <svg width={toEm(22)} height={toEm(14)} viewBox="0 0 22 14" aria-hidden="true">
      <MapPatterns id={own} zoom={1} />
      <rect width={22} height={14} rx={2} className={className} fill={patternFill(own, pattern)} />
      {overlay && <rect width={22} height={14} rx={2} fill={overlay} />}
    </svg>
  );
}
