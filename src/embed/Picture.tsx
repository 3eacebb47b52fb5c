import { MapLegendDrawing } from "../figures/map/MapLegendDrawing";
import type { PlacedLegend } from "../figures/map/placeLegend";
import type { FigureMarkup } from "./drawFigure";
import type { PictureWords } from "./pictureWords";
import { letters, type PlacedPicture } from "./placePicture";
import "./picture.css";

interface PictureProps {
  readonly placed: PlacedPicture;
  readonly words: PictureWords;
  readonly figure: FigureMarkup;
  readonly legend: PlacedLegend | undefined;
}

/** A figure with its finding, legend and source as one self-contained SVG. */
export function Picture({ placed, words, figure, legend }: PictureProps) {
  const { width, height, rule } = placed;
  const { x, y, scale, ...drawn } = placed.figure;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="picture-title"
      aria-describedby="picture-desc"
    >
      <title id="picture-title">{words.title}</title>
      <desc id="picture-desc">{words.description}</desc>
      <clipPath id="picture-figure">
        <rect {...drawn} />
      </clipPath>
      <rect className="picture-ground" width={width} height={height} />
      <g transform={`translate(${x},${y}) scale(${scale})`}>
        <g clipPath={figure.isEndless ? "url(#picture-figure)" : undefined}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing */}
          <g className={figure.className} dangerouslySetInnerHTML={{ __html: figure.inner }} />
        </g>
      </g>
      {legend && placed.legend && (
        <g transform={`translate(${placed.legend.x},${placed.legend.y})`}>
          <MapLegendDrawing placed={legend} />
        </g>
      )}
      <line className="picture-rule" x1={rule.x0} x2={rule.x1} y1={rule.y} y2={rule.y} />
      {placed.lines.map((line) => (
        <text
          key={`${line.x} ${line.y}`}
          className={`picture-text picture-${line.role}`}
          x={line.x}
          y={line.y}
          fontSize={letters[line.role].size}
          fontWeight={letters[line.role].weight}
        >
          {line.text}
        </text>
      ))}
    </svg>
  );
}
