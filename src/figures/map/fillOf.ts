import type { CountryFill } from "./countryMark";

/** The patterns that a drawing defines for itself (`MapPatterns`), by name. */
export type PatternName = "missing" | "leaving" | "associate";

/** What lies over the colour of a value that was not plainly reported, in dark on light colours and in light on dark. */
export type OverlayName = `${"carried-over" | "unchanged"}-on-${"light" | "middle" | "dark"}`;

/** The pattern over a fill; undefined where the colour says all. */
export function overlayOf(fill: CountryFill): OverlayName | undefined {
  if (fill.kind !== "bin" || fill.status === "reported") return undefined;
  return `${fill.status}-on-${fill.bin < 2 ? "light" : fill.bin === 2 ? "middle" : "dark"}`;
}

/** How a fill is drawn: by a class of map.css, and where a colour would say too much, by a pattern. */
export function fillOf(fill: CountryFill): {
  readonly className: string;
  readonly pattern: PatternName | undefined;
} {
  switch (fill.kind) {
    case "plain":
      return { className: "fill-plain", pattern: undefined };
    case "bin":
      return { className: `fill-bin-${fill.bin}`, pattern: undefined };
    case "missing":
      return { className: "fill-missing", pattern: "missing" };
    case "status":
      return {
        className: `fill-${fill.status}`,
        pattern: fill.status === "member" ? undefined : fill.status,
      };
  }
}

/** The `fill` attribute that goes with a pattern of the drawing with this id. */
export function patternFill(id: string, pattern: PatternName | OverlayName | undefined): string | undefined {
  return pattern && `url(#${id}-${pattern})`;
}
