/** Fills what has no value; the pattern stands beside it in the drawing. */
export const hatchFill = "url(#growth-hatch)";

/** The pattern of «нет данных». */
export function HatchPattern() {
  return (
    <defs>
      <pattern
        id="growth-hatch"
        width={7}
        height={7}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="growth-hatch" x1={0} x2={0} y1={0} y2={7} />
      </pattern>
    </defs>
  );
}
