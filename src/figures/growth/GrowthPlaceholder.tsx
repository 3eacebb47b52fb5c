import type { Frame } from "./growthMarks";

interface GrowthPlaceholderProps {
  readonly frame: Frame;
  /** What will be seen here. */
  readonly label: string;
  /** Why nothing is seen yet, or will not be; empty while the chart is on its way. */
  readonly notice: string;
}

/** Keeps the room of the chart, to the pixel: with the ground line that the chart will stand on. */
export function GrowthPlaceholder({ frame: { width, height, plot }, label, notice }: GrowthPlaceholderProps) {
  return (
    <svg className="growth-placeholder" width={width} height={height} role="img" aria-label={label}>
      <line className="growth-zero" x1={plot.x0} x2={plot.x1} y1={plot.y1} y2={plot.y1} />
      <text x={width / 2} y={height / 2} textAnchor="middle" fontSize={14}>
        {notice}
      </text>
    </svg>
  );
}
