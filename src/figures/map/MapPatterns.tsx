interface MapPatternsProps {
  /** Begins the ids, since other drawings on the page have patterns too. */
  readonly id: string;
  /** How far the drawing is zoomed; the patterns keep their size on the screen. */
  readonly zoom: number;
}

/** What is no value on the scale, drawn as no colour of the scale is. */
export function MapPatterns({ id, zoom }: MapPatternsProps) {
  const common = { width: 6, height: 6, patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs>
      <pattern id={`${id}-missing`} {...common} patternTransform={`scale(${1 / zoom}) rotate(45)`}>
        <rect width={6} height={6} className="pattern-ground" />
        <rect width={1.6} height={6} className="pattern-hatch" />
      </pattern>
      <pattern id={`${id}-disputed`} {...common} patternTransform={`scale(${1 / zoom}) rotate(-45)`}>
        <rect width={6} height={6} className="pattern-land" />
        <path d="M0 0V6M3 0V6M0 0H6M0 3H6" className="pattern-disputed" />
      </pattern>
      <pattern id={`${id}-leaving`} {...common} patternTransform={`scale(${1 / zoom})`}>
        <rect width={6} height={6} className="pattern-ground" />
        <rect width={6} height={3} className="pattern-status" />
      </pattern>
      <pattern id={`${id}-associate`} {...common} patternTransform={`scale(${1 / zoom}) rotate(45)`}>
        <rect width={6} height={6} className="pattern-ground" />
        <circle cx={3} cy={3} r={2} className="pattern-status" />
      </pattern>
      <pattern id={`${id}-carried`} {...common} patternTransform={`scale(${1 / zoom})`}>
        <circle cx={3} cy={3} r={0.9} className="pattern-carried" />
      </pattern>
    </defs>
  );
}
