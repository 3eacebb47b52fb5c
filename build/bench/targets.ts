import { tenEmbeds } from "./hostOfTen";

export type FigureName = "map" | "growth" | "timeline";

/** How a figure is found in a page. */
export interface Figure {
  /** What a pointer goes to. */
  readonly stage: string;
  /** What must stand in the page with a size for the figure to be drawn. */
  readonly marks: string;
  /** How many of them at least. */
  readonly count: number;
}

export const figures: Readonly<Record<FigureName, Figure>> = {
  map: { stage: "svg.map-svg", marks: "svg.map-svg [data-mark] path", count: 10 },
  growth: { stage: ".growth-frame svg", marks: ".growth-frame svg .growth-point", count: 2 },
  // On a phone all of the timeline is events: a tap on one opens it, which moves what is below.
  timeline: { stage: "#timeline .subtitle", marks: ".timeline-event, .timeline-button", count: 1 },
};

/** A page to load, with the figures that must be drawn in it, in the order in which a pointer goes to them. */
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
   * Whose page it is: the site's own; one of a partner on another origin, whose frames share its thread; or one of a
   * partner on another site, as partners are, whose frames run beside it.
   */
  readonly at: "site" | "host" | "far host";
  readonly address: string;
  readonly figures: readonly FigureName[];
  /** The pages of `dist/` that must be built for it, by their addresses. */
  readonly needs: readonly string[];
  /** How many frames are waited for, all the way down the page; undefined: those that come by themselves. */
  readonly frames?: number;
  /** Whether it is gone through by a key, slide after slide, at the size of a projector. */
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
 * The page of a partner, with the embeds as they are handed out: frames, and no script of ours.
 *
 * @param site the origin of the embeds, without a slash at its end
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
