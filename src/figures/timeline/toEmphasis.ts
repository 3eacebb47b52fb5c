import type { AtlasEvent } from "../../model/event";

/** What the reader has chosen here or in another figure. */
export interface Attention {
  /** The id of an event. */
  readonly event: string | undefined;
  /** The id of a place. */
  readonly place: string | undefined;
  readonly country: string | undefined;
}

/** How an event stands out: `near` belongs to what is chosen, `far` does not, `plain` where nothing is. */
export type Emphasis = "chosen" | "near" | "far" | "plain";

/** A place says more than its country: with both chosen, the place decides. */
export function toEmphasis(event: AtlasEvent, { event: chosen, place, country }: Attention): Emphasis {
  if (event.id === chosen) return "chosen";
  if (place !== undefined) return event.place === place ? "near" : "far";
  if (country !== undefined) return event.countries.includes(country) ? "near" : "far";
  return "plain";
}
