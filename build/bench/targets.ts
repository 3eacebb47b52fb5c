import { tenEmbeds } from "./hostOfTen";

export type FigureName = "map" | "growth" | "timeline";

/** The selectors of a figure in a page. */
export interface Figure {
  /** The element that the pointer moves to. */
  readonly stage: string;
  /** The marks that must be in the page with a size for the figure to count as drawn. */
  readonly marks: string;
  /** The minimum number of such marks. */
  readonly count: number;
}

export const figures: Readonly<Record<FigureName, Figure>> = {
  map: { stage: "svg.map-svg", marks: "svg.map-svg [data-mark] path", count: 10 },
  growth: { stage: ".growth-frame svg", marks: ".growth-frame svg .growth-point", count: 2 },
  // On a phone the whole timeline consists of events: a tap on one opens it and moves the content below.
  timeline: { stage: "#timeline .subtitle", marks: ".timeline-event, .timeline-button", count: 1 },
};

/** A page to load, with the figures that must be drawn in it, in the order in which the pointer visits them. */
export interface Target {
  readonly name:
    | "page"
    | "map embed"
    | "growth embed"
    | "timeline embed"
    | "host of two embeds"
    | "host of ten embeds"
    | "deck";
  /**
   * The kind of page: the site's own; a partner's on another origin, whose frames share its thread; or a partner's on
   * another site, as in production, whose frames run in a separate process.
   */
  readonly at: "site" | "host" | "far host";
  readonly address: string;
  readonly figures: readonly FigureName[];
  /** The pages of `dist/` that it requires, by address. */
  readonly needs: readonly string[];
  /** The number of frames to wait for while scrolling down the page; undefined to measure without scrolling. */
  readonly frames?: number;
  /** Whether to step through it with keys, slide after slide, at the size of a projector. */
  readonly isShown?: boolean;
}

const embedOf = (figure: FigureName) => `/embed/${figure}/`;

export const targets: readonly Target[] = [
  { name: "page", at: "site", address: "/", figures: ["growth", "map"], needs: ["/"] },
  { name: "map embed", ...embed("map") },
  { name: "growth embed", ...embed("growth") },
  { name: "timeline embed", ...embed("timeline") },
  {
    name: "host of two embeds",
    at: "host",
    address: "/",
    figures: ["map", "growth"],
    needs: [embedOf("map"), embedOf("growth")],
  },
  {
    name: "host of ten embeds",
    at: "far host",
    address: "/",
    figures: [],
    needs: tenEmbeds,
    frames: tenEmbeds.length,
  },
  { name: "deck", at: "site", address: "/present/", figures: [], needs: ["/present/"], isShown: true },
];

function embed(figure: FigureName): Omit<Target, "name"> {
  return { at: "site", address: embedOf(figure), figures: [figure], needs: [embedOf(figure)] };
}

/**
 * The page of a partner, with the embeds as published: frames, and no script of ours.
 *
 * @param site the origin of the embeds, without a trailing slash
 */
export function drawHostPage(site: string, shown: readonly FigureName[]): string {
  const frames = shown.map(
    (figure) => `<p>Ten countries, one article, and the numbers behind it.</p>
<figure style="margin:0"><iframe title="${figure}" src="${site}${embedOf(figure)}" width="100%" height="420"
  loading="lazy" style="border:0;width:100%;height:420px;color-scheme:normal"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
  referrerpolicy="strict-origin-when-cross-origin"></iframe></figure>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A partner's page</title></head>
<body><h1>Volunteers of the CIS</h1>
${frames.join("\n")}
</body></html>
`;
}
