import { Fragment } from "react";

interface MapPatternsProps {
  /** Prefix of the pattern ids: other drawings on the page have patterns too. */
  readonly id: string;
  /** The zoom of the drawing, divided out so that the patterns keep their size on the screen. */
  readonly zoom: number;
}

/** Patterns for missing, disputed, leaving, associate, carried over and unchanged: none looks like a colour of the scale. */
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
      {(["light", "middle", "dark"] as const).map((ground) => (
        <Fragment key={ground}>
          <pattern id={`${id}-carried-over-on-${ground}`} {...common} patternTransform={`scale(${1 / zoom})`}>
            <circle cx={3} cy={3} r={1} className={`pattern-on-${ground}`} />
          </pattern>
          <pattern
            id={`${id}-unchanged-on-${ground}`}
            {...common}
            width={8}
            height={8}
            patternTransform={`scale(${1 / zoom})`}
          >
            <path d="M0.5 2H4.5M4.5 6H8.5M-3.5 6H0.5" className={`pattern-on-${ground}`} />
          </pattern>
        </Fragment>
      ))}
    </defs>
  );
}
