/** The hatching of «нет данных», applied as the fill `url(#id)`. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="growth-hatch" x1={0} x2={0} y1={0} y2={7} />
      </pattern>
    </defs>
  );
}
