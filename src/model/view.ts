import type { CountryCode } from "./country";
import type { Language } from "./language";

/** The figures of the product, in the order of the page. */
export const figures = ["growth", "people", "map", "timeline"] as const;
export type FigureName = (typeof figures)[number];

/** Whether a figure shows a single country, which is part of its embed's path. */
export function isOfCountry(figure: string | undefined): boolean {
  return figure === "growth" || figure === "people";
}

/** The ways to show a view: in the page with all figures, alone in a partner's page, or on a slide for an audience. */
export type Way = "page" | "embed" | "slide";

/** The ways that have an address for each view. */
export type AddressedWay = Exclude<Way, "slide">;

/** The data that the map shows for each country. */
export const lenses = ["redcross", "article", "survey", "status"] as const;
export type Lens = (typeof lenses)[number];

/** The visible part of the map. */
export const frames = ["cis", "central-asia", "caucasus", "far-east"] as const;
export type FrameName = (typeof frames)[number];

/** How countries are laid out: by their borders, or as equal tiles. */
export const layouts = ["map", "tiles"] as const;
export type Layout = (typeof layouts)[number];

/** The unit of counts of people: absolute, or per thousand residents. */
export const scales = ["people", "per-thousand"] as const;
export type CountScale = (typeof scales)[number];

/** The level of detail of the timeline: years, the days of the forum, or the order of its meeting. */
export const levels = ["years", "days", "meeting"] as const;
export type Level = (typeof levels)[number];

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The parts around the figure of an embed: all, the heading only, the sources only, or none. */
export const chromes = ["full", "title", "source", "none"] as const;
export type Chrome = (typeof chromes)[number];

/** The reader's current view: everything that a link restores. The pointer position is not part of it. */
export interface View {
  readonly language: Language;
  /** The only figure of an embed, or the figure that a page scrolls to on load. */
  readonly figure: FigureName;
  readonly theme: Theme;
  /** Always `full` except in embeds. */
  readonly chrome: Chrome;
  /** Undefined if no country is selected. */
  readonly country: CountryCode | undefined;
  readonly lens: Lens;
  /** If undefined, each figure shows its own latest year. */
  readonly year: number | undefined;
  /** The id of the selected event. */
  readonly event: string | undefined;
  /** The id of the selected city. */
  readonly place: string | undefined;
  readonly frame: FrameName;
  readonly layout: Layout;
  readonly scale: CountScale;
  /** Whether the growth chart also shows statements from outside the article. */
  readonly others: boolean;
  readonly level: Level;
}

/** The view at the address `/`. */
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
