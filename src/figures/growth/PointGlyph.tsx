import type { PlacedPoint } from "./growthMarks";

/** A point drawn by its qualifier: closed, dashed ring, or arrow up or down; a long period as a line behind it. */
export function PointGlyph({ placed: { x, y, span, end } }: { readonly placed: PlacedPoint }) {
  return (
    <>
      <circle className="growth-hit" cx={x} cy={y} r={16} />
      {span && <path className="growth-span" d={`M${span[0]},${y - 4}v8M${span[0]},${y}H${x}`} />}
      {end === "open-up" && <path className="growth-end" d={toArrow(x, y, -1)} />}
      {end === "open-down" && <path className="growth-end" d={toArrow(x, y, 1)} />}
      <circle className="growth-focus" cx={x} cy={y} r={12} />
      <circle
        className={end === "soft" ? "growth-ring growth-ring-soft" : "growth-ring"}
        cx={x}
        cy={y}
        r={6}
      />
    </>
  );
}

function toArrow(x: number, y: number, sign: 1 | -1): string {
  return `M${x},${y}m0,${sign * 7}v${sign * 13}m-4,${sign * -5}l4,${sign * 5}l4,${sign * -5}`;
}
