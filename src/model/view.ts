import type { CountryCode } from "./country";
import type { Language } from "./language";

/** The figures of the product, in the order of the page. */
export const figures = ["growth", "people", "map", "timeline"] as const;
export type FigureName = (typeof figures)[number];

/** Whether a figure shows one country, which the path of its embed names. */
export function isOfCountry(figure: string | undefined): boolean {
  return figure === "growth" || figure === "people";
}

/** The ways to show a view: in the page with all others, by itself in the page of a partner, or to a room. */
export type Way = "page" | "embed" | "slide";

/** The ways that give a view an address. */
export type AddressedWay = Exclude<Way, "slide">;

/** What the map shows of a country. */
export const lenses = ["redcross", "article", "survey", "status"] as const;
export type Lens = (typeof lenses)[number];

/** The part of the map that is in sight. */
export const frames = ["cis", "central-asia", "caucasus", "far-east"] as const;
export type FrameName = (typeof frames)[number];

/** How countries are laid out: by their borders, or as equal tiles. */
export const layouts = ["map", "tiles"] as const;
export type Layout = (typeof layouts)[number];

/** In what people are counted: as such, or of every thousand residents. */
export const scales = ["people", "per-thousand"] as const;
export type CountScale = (typeof scales)[number];

/** How much of time the timeline shows: the years, the days of the forum, the order of its meeting. */
export const levels = ["years", "days", "meeting"] as const;
export type Level = (typeof levels)[number];

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What stands around the figure of an embed: all, its heading alone, its sources alone, or nothing. */
export const chromes = ["full", "title", "source", "none"] as const;
export type Chrome = (typeof chromes)[number];

/** What a reader looks at: all that a link restores. Where the pointer is, is no part of it. */
export interface View {
  readonly language: Language;
  /** The figure that is meant: the only one of an embed, and where a page opens. */
  readonly figure: FigureName;
  readonly theme: Theme;
  /** Only embeds have less than all of it. */
  readonly chrome: Chrome;
  /** Undefined: no country is chosen. */
  readonly country: CountryCode | undefined;
  readonly lens: Lens;
  /** Undefined: each figure shows its own latest year. */
  readonly year: number | undefined;
  /** The id of the chosen event. */
  readonly event: string | undefined;
  /** The id of the chosen city. */
  readonly place: string | undefined;
  readonly frame: FrameName;
  readonly layout: Layout;
  readonly scale: CountScale;
  /** Whether the growth chart shows what others said beside the article. */
  readonly others: boolean;
  readonly level: Level;
}

/** What a reader sees at `/`. */
export const defaultView: View = {
  language: "ru",
  figure: "growth",
  theme: "auto",
  chrome: "full",
  country: undefined,
  lens: "redcross",
  year: undefined,
  event: undefined,
  place: undefined,
  frame: "cis",
  layout: "map",
  scale: "people",
  others: true,
  level: "years",
};
