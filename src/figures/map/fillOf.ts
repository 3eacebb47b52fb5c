import type { CountryFill } from "./countryMark";

/** The patterns that a drawing defines for itself (`MapPatterns`), by name. */
export type PatternName = "missing" | "leaving" | "associate";

/** The pattern over the colour of a value that is carried over or unchanged: dark on light colours, light on dark ones. */
export type OverlayName = `${"carried-over" | "unchanged"}-on-${"light" | "middle" | "dark"}`;

/** The pattern over a fill; undefined when the colour is enough. */
export function overlayOf(fill: CountryFill): OverlayName | undefined {
  if (fill.kind !== "bin" || fill.status === "reported") return undefined;
  return `${fill.status}-on-${fill.bin < 2 ? "light" : fill.bin === 2 ? "middle" : "dark"}`;
}

/** How a fill is drawn: a class of map.css, and a pattern when a plain colour would say too much. */
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

/** The `fill` attribute for a pattern of the drawing with this id; undefined without a pattern. */
export function patternFill(id: string, pattern: PatternName | OverlayName | undefined): string | undefined {
  return pattern && `url(#${id}-${pattern})`;
}
