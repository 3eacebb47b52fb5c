import { useId } from "react";
import { fillOf, overlayOf, patternFill } from "./fillOf";
import { MapPatterns } from "./MapPatterns";
import {
  edgeFont,
  type LegendSign,
  legendFont,
  type PlacedLegend,
  scaleBar,
  signHeight,
  signWidth,
} from "./placeLegend";
import "./map.css";

/** The legend as SVG, for pictures without HTML. */
export function MapLegendDrawing({ placed }: { readonly placed: PlacedLegend }) {
  const id = useId();
  const { scale, signs, lines } = placed;
  return (
    <g className="map-legend-drawing">
      <MapPatterns id={id} zoom={1} />
      {scale?.bins.map((x, bin) => (
        <rect
          key={x}
          x={x}
          y={scale.y}
          width={scale.binWidth}
          height={scaleBar}
          className={`fill-bin-${bin}`}
        />
      ))}
      {scale && (
        <g className="map-legend">
          {scale.edges.map(({ text, x, y }) => (
            <text key={x} x={x} y={y} textAnchor="middle" fontSize={edgeFont}>
              {text}
            </text>
          ))}
        </g>
      )}
      {signs.map(({ sign, x, y }) => (
        <g key={y} transform={`translate(${x},${y})`}>
          <Sign id={id} sign={sign} />
        </g>
      ))}
      {lines.map(({ text, x, y }) => (
        <text key={y} x={x} y={y} fontSize={legendFont} className="map-legend-words">
          {text}
        </text>
      ))}
    </g>
  );
}

function Sign({ id, sign }: { readonly id: string; readonly sign: LegendSign }) {
  if (sign.kind === "marker") {
    return (
      <g className={`map-place is-${sign.marker}`}>
        <circle cx={signWidth / 2} cy={signHeight / 2} r={4.5} className="map-place-dot" />
      </g>
    );
  }
  const { fill } = sign;
  const { className, pattern } = fillOf(fill);
  const overlay = patternFill(id, overlayOf(fill));
  const box = { width: signWidth, height: signHeight, rx: 2 };
  return (
    <>
      <rect {...box} className={className} fill={patternFill(id, pattern)} />
      {overlay && <rect {...box} fill={overlay} />}
    </>
  );
}
